package onrecord.export.asked;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.graphql.http.ResponseJson;
import onrecord.graphql.http.Unanswered;
import org.jboss.logging.Logger;

/**
 * An error as clients get it that do not ask in GraphQL, after RFC 9457.
 *
 * @param more further members, such as {@code parameter}
 * @param headers of the answer
 */
public record Problem(int status, String code, String title, String detail, Map<String, Object> more, Map<String, String> headers) {

    private static final Logger LOG = Logger.getLogger(Problem.class);

    public Problem {
        more = Map.copyOf(more);
        headers = Map.copyOf(headers);
    }

    public Problem(int status, String code, String title, String detail) {
        this(status, code, title, detail, Map.of(), Map.of());
    }

    public static Problem of(Throwable failure) {
        if (failure instanceof BadParameter bad) {
            return new Problem(400, "BAD_PARAMETER", "A parameter cannot be used.", bad.getMessage(), told(bad), Map.of());
        }
        if (failure instanceof Unanswered unanswered) {
            return of(unanswered);
        }
        if (failure instanceof AuthenticationFailedException) {
            return new Problem(401, "UNAUTHENTICATED", "The token is not accepted.", "It is unknown, expired or forged.", Map.of(),
                    Map.of("WWW-Authenticate", "Bearer"));
        }
        LOG.error("a request could not be answered", failure);
        return new Problem(500, "INTERNAL", "The service failed to answer this.", "It has been noted.");
    }

    /** Answers a request that has failed on its way, to its handlers or in one. */
    public static void answerFailure(RoutingContext client) {
        of(client.failure() == null ? new IllegalStateException("status " + client.statusCode()) : client.failure()).answer(client);
    }

    private static Map<String, Object> told(BadParameter bad) {
        List<String> allowed = bad.allowed();
        return allowed.isEmpty() ? Map.of("parameter", bad.parameter()) : Map.of("parameter", bad.parameter(), "allowed", allowed);
    }

    private static Problem of(Unanswered unanswered) {
        Map<String, String> headers = switch (unanswered.status()) {
            case 429 -> Map.of("Retry-After", Long.toString(Math.max(1, unanswered.retryAfter().toSeconds())));
            case 401 -> Map.of("WWW-Authenticate", "Bearer");
            default -> Map.of();
        };
        return new Problem(unanswered.status(), unanswered.code(), title(unanswered.status()), unanswered.getMessage(), Map.of(), headers);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "The request cannot be answered.";
            case 401 -> "A token is needed.";
            case 403 -> "This is not allowed.";
            case 404 -> "There is no such thing.";
            case 409 -> "Somebody else has changed this meanwhile.";
            case 413 -> "This is too large.";
            case 429 -> "This client has asked for too much.";
            case 503 -> "The service cannot answer now.";
            default -> "The service failed to answer this.";
        };
    }

    public void answer(RoutingContext client) {
        if (client.response().ended() || client.response().closed()) {
            return;
        }
        if (client.response().headWritten()) {
            client.response().reset();
            return;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", title);
        json.put("status", status);
        json.put("code", code);
        json.put("detail", detail);
        json.putAll(more);
        headers.forEach(client.response()::putHeader);
        client.response().setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(Buffer.buffer(ResponseJson.bytes(json)));
    }
}
