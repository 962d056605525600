package onrecord.graphql.http;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import onrecord.graphql.execution.Cancellation;
import onrecord.graphql.execution.Editor;
import onrecord.graphql.guard.PreparedDocument;
import onrecord.tracing.Spans;

/** Runs requests that passed the {@link RequestPolicy}. */
@Singleton
public final class QueryRunner {

    /** Ids appear only in traces, and generating random ones takes longer than a small query. */
    private static final ExecutionId NO_ID = ExecutionId.from("");

    private final GraphQL graphQl;
    private final RequestMeters meters;
    private final Spans spans;

    QueryRunner(GraphQL graphQl, RequestMeters meters, Spans spans) {
        this.graphQl = graphQl;
        this.meters = meters;
        this.spans = spans;
    }

    CompletableFuture<ExecutionResult> run(RequestPolicy.Decision decision, Cancellation cancellation) {
        long start = System.nanoTime();
        PreparedDocument document = decision.document();
        return spans.around(() -> name(document), () -> execute(decision, cancellation))
                .whenComplete((result, failure) -> meters.ran(document, System.nanoTime() - start, result));
    }

    private static String name(PreparedDocument document) {
        String operation = document.operation() == null ? "operation" : document.operation().name().toLowerCase(Locale.ROOT);
        return document.rootField() == null ? operation : operation + " " + document.rootField();
    }

    private CompletableFuture<ExecutionResult> execute(RequestPolicy.Decision decision, Cancellation cancellation) {
        GraphQlRequest request = decision.request();
        return graphQl.executeAsync(ExecutionInput.newExecutionInput()
                .query(request.query())
                .operationName(request.operationName())
                .variables(request.variables())
                .locale(Locale.ROOT)
                .executionId(NO_ID)
                .graphQLContext(Map.of(
                        PreparedDocument.class, decision.document(), Cancellation.class, cancellation, Editor.class, decision.editor()))
                .build());
    }

    /** The answer as clients read it: {@code errors}, {@code data}, {@code extensions}, in the order of the specification. */
    static Map<String, Object> answer(ExecutionResult result, Map<String, Object> cost) {
        Map<String, Object> answer = new LinkedHashMap<>();
        if (!result.getErrors().isEmpty()) {
            answer.put("errors", Errors.present(result.getErrors()));
        }
        if (result.isDataPresent()) {
            answer.put("data", result.getData());
        }
        answer.put("extensions", Map.of("cost", cost));
        return answer;
    }
}
