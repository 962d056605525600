package onrecord.export.assistants;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.export.asked.Problem;
import onrecord.graphql.guard.Limits;
import onrecord.graphql.http.ContentType;
import onrecord.graphql.http.Questions;
import onrecord.graphql.http.ResponseJson;
import onrecord.graphql.http.SendingTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers assistants at {@code /mcp}, after the transport "Streamable HTTP" of the Model Context Protocol: a message is a POST, its answer is JSON. There
 * are no sessions, so any replica may answer, and no streams.
 */
@Singleton
final class Assistants {

    private static final String PATH = "/mcp";
    private static final String REVISION = "MCP-Protocol-Version";

    private final boolean enabled;
    private final Origins origins;
    private final Protocol protocol;
    private final Limits limits;

    Assistants(AssistantSettings settings, Questions questions, Limits limits,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.enabled = settings.enabled();
        this.origins = new Origins(Set.copyOf(settings.origins().orElse(List.of())));
        this.protocol = new Protocol(questions, version);
        this.limits = limits;
    }

    void install(@Observes Router router) {
        if (!enabled) {
            return;
        }
        router.route(PATH).handler(this::check).failureHandler(Assistants::fail);
        router.route(PATH).handler(BodyHandler.create(false).setBodyLimit(limits.requestBytes())).failureHandler(Assistants::fail);
        router.route(PATH).handler(this::answer).failureHandler(Assistants::fail);
    }

    /** Before anything of it is read. */
    private void check(RoutingContext client) {
        String origin = client.request().getHeader(HttpHeaders.ORIGIN);
        String revision = client.request().getHeader(REVISION);
        if (!origins.mayAsk(origin)) {
            new Problem(403, "FORBIDDEN_ORIGIN", "Pages of this site may not ask here.",
                    "Whoever runs the service names the site in onrecord.assistants.origins.").answer(client);
        } else if (!client.request().method().name().equals("POST")) {
            new Problem(405, "METHOD_NOT_ALLOWED", "Messages are sent by POST.", "There are no streams and no sessions.", Map.of(),
                    Map.of("Allow", "POST")).answer(client);
        } else if (!ContentType.of(client.request().getHeader(HttpHeaders.CONTENT_TYPE)).isJson()) {
            new Problem(415, "UNSUPPORTED_MEDIA_TYPE", "This cannot be read.", "Send the message as application/json in UTF-8.")
                    .answer(client);
        } else if (revision != null && !Protocol.REVISIONS.contains(revision)) {
            send(client, 400, Message.error(null, Message.INVALID_REQUEST,
                    "This revision of the protocol is not spoken here, only " + String.join(", ", Protocol.REVISIONS) + "."));
        } else {
            SendingTime.begin(client, limits.time().toMillis());
            client.next();
        }
    }

    private void answer(RoutingContext client) {
        SendingTime.end(client);
        Buffer body = client.body().buffer();
        Message message;
        try {
            message = Message.of(body == null ? new byte[0] : body.getBytes());
        } catch (Message.Malformed malformed) {
            send(client, 400, Message.error(null, malformed.code(), malformed.explanation()));
            return;
        }
        if (message.isAnswered()) {
            protocol.answer(client, message)
                    .subscribe().with(answer -> send(client, 200, answer), failure -> Problem.of(failure).answer(client));
        } else {
            client.response().setStatusCode(202).end();
        }
    }

    private static void send(RoutingContext client, int status, Map<String, Object> answer) {
        if (!client.response().ended() && !client.response().closed()) {
            client.response().setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end(Buffer.buffer(ResponseJson.bytes(answer)));
        }
    }

    private static void fail(RoutingContext client) {
        if (client.statusCode() == 413 && !(client.failure() instanceof AuthenticationFailedException)) {
            new Problem(413, "TOO_LARGE", "This is too large.", "Send a shorter text.").answer(client);
        } else {
            Problem.answerFailure(client);
        }
    }
}
