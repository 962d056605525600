package onrecord.graphql.http;

import graphql.language.OperationDefinition.Operation;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import onrecord.graphql.execution.Editor;
import onrecord.graphql.guard.DocumentRefused;
import onrecord.graphql.guard.Documents;
import onrecord.graphql.guard.Limits;
import onrecord.graphql.guard.PreparedDocument;

/** Decides whether a request may run: its document is valid and within the limits, and its client is authorised and within its rate limit. */
@Singleton
public final class RequestPolicy {

    static final String THROTTLE_STATUS = "throttleStatus";

    private static final Editor NOBODY = new Editor("nobody", false, false);

    private final ClientDocuments clientDocuments;
    private final Documents documents;
    private final Limits limits;
    private final Throttle throttle;
    private final EditorToken editorToken;
    private final RequestMeters meters;

    RequestPolicy(ClientDocuments clientDocuments, Documents documents, Limits limits, Throttle throttle, EditorToken editorToken,
            RequestMeters meters) {
        this.clientDocuments = clientDocuments;
        this.documents = documents;
        this.limits = limits;
        this.throttle = throttle;
        this.editorToken = editorToken;
        this.meters = meters;
    }

    /**
     * Whether a request may run.
     *
     * @param request what runs when it may
     * @param editor who asks, or changes something
     * @param refusal the answer when it may not run
     * @param status the HTTP status of that answer; 400 is given as 200 to clients that only know plain JSON
     * @param retryAfter when to send it again, zero when that would not help
     * @param cost what the answer says about its cost
     */
    record Decision(GraphQlRequest request, PreparedDocument document, Editor editor, Optional<Map<String, Object>> refusal, int status,
            Duration retryAfter, Map<String, Object> cost) {

        boolean is(Operation operation) {
            return document.operation() == operation;
        }
    }

    /** A request that a client has sent. Its document is remembered if it may run and is to be remembered. */
    Decision check(SentRequest sent, Client client) {
        String text;
        try {
            text = clientDocuments.text(sent);
        } catch (UnknownDocument unknown) {
            PreparedDocument nothing = PreparedDocument.refused(new DocumentRefused(unknown.code(), unknown.explanation()));
            return counted(decide(new GraphQlRequest("", null, Map.of()), nothing, client));
        }
        Decision decision = check(new GraphQlRequest(text, sent.operationName(), sent.variables()), client);
        if (decision.refusal().isEmpty()) {
            clientDocuments.remember(sent);
        }
        return decision;
    }

    /** A request of the service's own, in the name of a client. */
    Decision check(GraphQlRequest request, Client client) {
        return counted(decide(request, documents.prepare(request.query(), request.operationName(), request.variables()), client));
    }

    /** A request of the service's own, in nobody's name. It changes nothing. */
    Decision ofTheService(GraphQlRequest request) {
        PreparedDocument document = documents.prepare(request.query(), null, request.variables());
        if (!document.errors().isEmpty() || document.operation() != Operation.QUERY) {
            return refused(request, document, Errors.of(document.errors()), 400, Map.of());
        }
        return new Decision(request, document, Editor.SERVICE, Optional.empty(), 200, Duration.ZERO, Map.of());
    }

    private Decision counted(Decision decision) {
        decision.refusal().ifPresent(meters::refused);
        return decision;
    }

    private Decision decide(GraphQlRequest request, PreparedDocument document, Client client) {
        Throttle.Balance balance = throttle.take(client.name(), document.cost());
        Map<String, Object> cost = cost(document, balance);
        if (!balance.allowed()) {
            String wait = "Rate limit exceeded; try again in " + Math.max(1, balance.retryAfter().toSeconds()) + " s.";
            return new Decision(request, document, NOBODY, Optional.of(Errors.of("THROTTLED", wait)), 429, balance.retryAfter(), cost);
        }
        if (!document.errors().isEmpty()) {
            return refused(request, document, Errors.of(document.errors()), 400, cost);
        }
        if (document.operation() == Operation.MUTATION && !client.editor()) {
            return mutationRefused(request, document, client, cost);
        }
        Editor editor = new Editor(client.name(), client.editor(), client.administrator() || !editorToken.hasAdministrators());
        return new Decision(request, document, editor, Optional.empty(), 200, Duration.ZERO, cost);
    }

    private Decision mutationRefused(GraphQlRequest request, PreparedDocument document, Client client, Map<String, Object> cost) {
        if (!editorToken.writingIsSetUp()) {
            String how =
                    "Nobody may change anything here yet. Set onrecord.access.editor-token (environment: ONRECORD_ACCESS_EDITOR_TOKEN) and send it as a"
                            + " bearer token, or set quarkus.oidc.auth-server-url to accept tokens of an OpenID Connect provider with the role editor.";
            return refused(request, document, Errors.of("WRITING_DISABLED", how), 403, cost);
        }
        return client.signedIn()
                ? refused(request, document, Errors.of("FORBIDDEN", "Only clients with the role editor or admin may change anything."), 403,
                        cost)
                : refused(request, document, Errors.of("UNAUTHENTICATED", "Send an editor's token: Authorization: Bearer …"), 401, cost);
    }

    private static Decision refused(GraphQlRequest request, PreparedDocument document, Map<String, Object> answer, int status,
            Map<String, Object> cost) {
        return new Decision(request, document, NOBODY, Optional.of(answer), status, Duration.ZERO, cost);
    }

    /** In the form of Shopify's {@code extensions.cost}. */
    private Map<String, Object> cost(PreparedDocument document, Throttle.Balance balance) {
        Map<String, Object> cost = new LinkedHashMap<>();
        cost.put("requestedQueryCost", document.cost());
        cost.put("maximumQueryCost", limits.cost());
        cost.put(THROTTLE_STATUS, Map.of(
                "maximumAvailable", throttle.points(),
                "currentlyAvailable", balance.left(),
                "restoreRate", throttle.pointsPerSecond()));
        return cost;
    }
}
