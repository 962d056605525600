package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.net.InetAddress;
import java.util.List;
import java.util.UUID;
import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;
import onrecord.graphql.execution.Editor;
import onrecord.graphql.identity.PlainId;
import onrecord.graphql.input.StatementFilterInput;
import onrecord.graphql.webhook.ReceiverAddress;
import onrecord.graphql.webhook.ReceiverLookup;
import onrecord.graphql.webhook.WebhookSecret;
import onrecord.graphql.webhook.WebhookSettings;
import onrecord.graphql.webhook.WrittenFilter;
import onrecord.storage.Webhooks;
import onrecord.storage.webhooks.Webhook;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** Having statements posted to an address as soon as they are there. */
@GraphQLApi
public class WebhookApi {

    private static final String ID = "The id of a webhook.";

    @Type("AddWebhookPayload")
    @Description("A webhook that was added.")
    public record Added(
            @NonNull @Description("The webhook.") Webhook webhook,
            @NonNull @Description("What its posts are signed with, as standardwebhooks.com says. It is told here and never again.") String secret) {}

    @Type("ResumeWebhookPayload")
    @Description("A webhook that goes on.")
    public record Resumed(@NonNull @Description("The webhook.") Webhook webhook) {}

    @Type("RemoveWebhookPayload")
    @Description("A webhook that was removed.")
    public record Removed(@NonNull @Id @Description("The id it had.") String removedId) {}

    private final Webhooks webhooks;
    private final ReceiverLookup lookup;
    private final WebhookSettings settings;

    WebhookApi(Webhooks webhooks, ReceiverLookup lookup, WebhookSettings settings) {
        this.webhooks = webhooks;
        this.lookup = lookup;
        this.settings = settings;
    }

    @Query("webhooks")
    @NonNull
    @Description("Addresses that statements are posted to, in the order they were added. For editors only.")
    public Uni<List<@NonNull Webhook>> webhooks() {
        return Editor.doing(editor -> {
            if (!editor.mayChange()) {
                throw new ApiException(ErrorCode.FORBIDDEN,
                        "Only clients with the role editor or admin may see where statements are posted to.");
            }
            return webhooks.all();
        });
    }

    @Mutation
    @NonNull
    @Description("Has every statement that matches posted to an address, as soon as its article has been read: each at least once, signed, and again until the receiver takes it.")
    public Uni<Added> addWebhook(
            @NonNull @Description("Where they are posted to. By https, and to a public address, unless the service's settings allow this host.") String url,
            @Description("Which statements; all when left out.") @Nullable StatementFilterInput filter) {
        String written = WrittenFilter.write(filter);
        UUID id = UUID.randomUUID();
        WebhookSecret secret = WebhookSecret.made();
        return check(url)
                .chain(() -> Editor.doing(editor -> webhooks.add(id, url, secret.written(), written, editor.name(), settings.most())))
                .invoke(added -> {
                    if (!added) {
                        throw new ApiException(ErrorCode.OVERLOADED,
                                "There are " + settings.most() + " webhooks, and no more are allowed. Remove one.");
                    }
                })
                .chain(() -> one(id))
                .map(webhook -> new Added(webhook, secret.written()));
    }

    private Uni<InetAddress> check(String url) {
        return Uni.createFrom().deferred(() -> lookup.find(ReceiverAddress.of(url, settings)))
                .onFailure(ReceiverAddress.Unusable.class).transform(unusable -> new ApiException(ErrorCode.BAD_ARGUMENT,
                        "Nothing can be posted to this 'url': " + unusable.getMessage() + "."));
    }

    @Mutation
    @NonNull
    @Description("Has a webhook go on at once where it stopped, whatever went wrong before.")
    public Uni<Resumed> resumeWebhook(
            @NonNull @Id @Description(ID) String id,
            @Description("`true` to leave out the statement that comes next, when its receiver never takes that one.") @Nullable Boolean passOver) {
        UUID webhook = parsed(id);
        return webhooks.resume(webhook, Boolean.TRUE.equals(passOver))
                .invoke(found -> requireFound(found, id))
                .chain(() -> one(webhook))
                .map(Resumed::new);
    }

    @Mutation
    @NonNull
    @Description("Removes a webhook: nothing more is posted for it.")
    public Uni<Removed> removeWebhook(@NonNull @Id @Description(ID) String id) {
        return webhooks.remove(parsed(id)).invoke(found -> requireFound(found, id)).map(found -> new Removed(id));
    }

    private static UUID parsed(String id) {
        return PlainId.parse(id, "the id of a webhook");
    }

    private static void requireFound(boolean found, String id) {
        if (!found) {
            throw new ApiException(ErrorCode.NOT_FOUND, "There is no webhook with the id '" + id + "'.");
        }
    }

    private Uni<Webhook> one(UUID id) {
        return webhooks.byId(id).invoke(found -> requireFound(!found.isEmpty(), id.toString())).map(found -> found.get(0));
    }
}
