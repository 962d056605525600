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
import onrecord.graphql.guard.PreparedDocument;

/** Runs requests that passed the {@link RequestPolicy}. */
@Singleton
public final class QueryRunner {

    /** Ids appear only in traces, and generating random ones takes longer than a small query. */
    private static final ExecutionId NO_ID = ExecutionId.from("");

    private final GraphQL graphQl;

    QueryRunner(GraphQL graphQl) {
        this.graphQl = graphQl;
    }

    CompletableFuture<ExecutionResult> run(GraphQlRequest request, PreparedDocument document, Cancellation cancellation) {
        return graphQl.executeAsync(ExecutionInput.newExecutionInput()
                .query(request.query())
                .operationName(request.operationName())
                .variables(request.variables())
                .locale(Locale.ROOT)
                .executionId(NO_ID)
                .graphQLContext(Map.of(PreparedDocument.class, document, Cancellation.class, cancellation))
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
