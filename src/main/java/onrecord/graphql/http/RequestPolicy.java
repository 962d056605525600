package onrecord.graphql.http;

import graphql.language.OperationDefinition.Operation;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import onrecord.graphql.execution.Editor;
import onrecord.graphql.guard.Documents;
import onrecord.graphql.guard.Limits;
import onrecord.graphql.guard.PreparedDocument;

/** Decides whether a request may run: its document is valid and within the limits, and its client is authorised and within its rate limit. */
@Singleton
public final class RequestPolicy {

    private static final Editor NOBODY = new Editor("nobody", false);

    private final Documents documents;
    private final Limits limits;
    private final Throttle throttle;
    private final EditorToken editorToken;
    private final RequestMeters meters;

    RequestPolicy(Documents documents, Limits limits, Throttle throttle, EditorToken editorToken, RequestMeters meters) {
        this.documents = documents;
        this.limits = limits;
        this.throttle = throttle;
        this.editorToken = editorToken;
        this.meters = meters;
    }

    /**
     * Whether a request may run.
     *
     * @param editor who changes something, if anything is changed
     * @param refusal the answer when it may not run
     * @param status the HTTP status of that answer; 400 is given as 200 to clients that only know plain JSON
     * @param retryAfter when to send it again, zero when that would not help
     * @param cost what the answer says about its cost
     */
    record Decision(PreparedDocument document, Editor editor, Optional<Map<String, Object>> refusal, int status, Duration retryAfter,
            Map<String, Object> cost) {

        boolean is(Operation operation) {
            return document.operation() == operation;
        }
    }

    Decision check(GraphQlRequest request, Client client) {
        Decision decision = decide(request, client);
        decision.refusal().ifPresent(meters::refused);
        return decision;
    }

    private Decision decide(GraphQlRequest request, Client client) {
        PreparedDocument document = documents.prepare(request.query(), request.operationName(), request.variables());
        Throttle.Balance balance = throttle.take(client.name(), document.cost());
        Map<String, Object> cost = cost(document, balance);
        if (!balance.allowed()) {
            String wait = "Rate limit exceeded; try again in " + Math.max(1, balance.retryAfter().toSeconds()) + " s.";
            return new Decision(document, NOBODY, Optional.of(Errors.of("THROTTLED", wait)), 429, balance.retryAfter(), cost);
        }
        if (!document.errors().isEmpty()) {
            return refused(document, Errors.of(document.errors()), 400, cost);
        }
        if (document.operation() == Operation.MUTATION && !client.editor()) {
            return mutationRefused(document, client, cost);
        }
        Editor editor = new Editor(client.name(), client.administrator() || !editorToken.hasAdministrators());
        return new Decision(document, editor, Optional.empty(), 200, Duration.ZERO, cost);
    }

    private Decision mutationRefused(PreparedDocument document, Client client, Map<String, Object> cost) {
        if (!editorToken.writingIsSetUp()) {
            String how =
                    "Nobody may change anything here yet. Set onrecord.access.editor-token (environment: ONRECORD_ACCESS_EDITOR_TOKEN) and send it as a"
                            + " bearer token, or set quarkus.oidc.auth-server-url to accept tokens of an OpenID Connect provider with the role editor.";
            return refused(document, Errors.of("WRITING_DISABLED", how), 403, cost);
        }
        return client.signedIn()
                ? refused(document, Errors.of("FORBIDDEN", "Only clients with the role editor or admin may change anything."), 403, cost)
                : refused(document, Errors.of("UNAUTHENTICATED", "Send an editor's token: Authorization: Bearer …"), 401, cost);
    }

    private static Decision refused(PreparedDocument document, Map<String, Object> answer, int status, Map<String, Object> cost) {
        return new Decision(document, NOBODY, Optional.of(answer), status, Duration.ZERO, cost);
    }

    /** In the form of Shopify's {@code extensions.cost}. */
    private Map<String, Object> cost(PreparedDocument document, Throttle.Balance balance) {
        Map<String, Object> cost = new LinkedHashMap<>();
        cost.put("requestedQueryCost", document.cost());
        cost.put("maximumQueryCost", limits.cost());
        cost.put("throttleStatus", Map.of(
                "maximumAvailable", throttle.points(),
                "currentlyAvailable", balance.left(),
                "restoreRate", throttle.pointsPerSecond()));
        return cost;
    }
}
