package onrecord.graphql;

import io.smallrye.graphql.api.federation.link.Import;
import io.smallrye.graphql.api.federation.link.Link;
import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.Nodes;
import onrecord.graphql.page.Pages;
import onrecord.knowledge.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Anything that has an identity. Carries what is said of the schema as a whole, too. */
@GraphQLApi
@Link(url = "https://specs.apollo.dev/federation/v2.3", _import = {@Import(name = "@key"), @Import(name = "@shareable")})
@Description("""
        OnRecord reads news articles and answers who said what, to whom and when; what happened; and where exactly each answer is printed.

        Unknown is null: nothing is made up. Offsets count UTF-16 code units, as JavaScript and Java strings do, and every end is exclusive.
        Lists that grow are Relay connections: ask for the `first` so many `after` a cursor, or for the `last` so many `before` one.""")
public class NodeApi {

    private final Nodes nodes;

    NodeApi(Nodes nodes) {
        this.nodes = nodes;
    }

    @Query
    @Description("Anything with an identity, by its id; null when there is nothing with this id.")
    public Uni<@Nullable Node> node(
            @NonNull @Id @Description("As given by the field `id` of an article, person, statement or event.") String id) {
        return nodes.byId(GlobalId.parse(id));
    }

    @Query
    @NonNull
    @Description("Many things by their ids, in the order of the ids; null where there is nothing with an id.")
    public Uni<List<@Nullable Node>> nodes(@NonNull @Id @Description("At most 100 ids.") List<@NonNull String> ids) {
        if (ids.size() > Pages.LARGEST) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "'ids' can be " + Pages.LARGEST + " at most, but are " + ids.size() + ".");
        }
        return inOrder(ids);
    }

    /** An id that cannot be read becomes an error at its place: the list holds the exception there, as {@code LevelFetcher} allows. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private Uni<List<@Nullable Node>> inOrder(List<String> ids) {
        return (Uni) nodes.inOrder(ids.stream().map(NodeApi::idOrFailure).toList());
    }

    private static Object idOrFailure(String text) {
        try {
            return GlobalId.parse(text);
        } catch (ApiException bad) {
            return bad;
        }
    }
}
