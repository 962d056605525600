package onrecord.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Executes what the endpoints of SmallRye GraphQL receive, over HTTP and WebSocket. It takes the place of SmallRye's own service, which
 * parses each query a second time and sets up, for each request, what only its annotations need.
 */
@Alternative
@Priority(1)
@Singleton
public class Execution extends ExecutionService {

    private final GraphQL engine;

    Execution(GraphQLSchema schema, Schema annotations, GraphQL engine) {
        super(schema, annotations);
        this.engine = engine;
    }

    @Override
    public void execute(JsonObject request, Map<String, Object> context, ExecutionResponseWriter writer, boolean async) {
        ExecutionInput input;
        try {
            input = input(request, context);
        } catch (ApiException refusal) {
            writer.write(new Response(ExecutionResultImpl.newExecutionResult()
                    .addError(new ApiError(refusal.getMessage(), null, null, refusal.code())).build()));
            return;
        }
        engine.executeAsync(input).whenComplete((result, failure) -> answer(result, failure, writer));
    }

    private static void answer(@Nullable ExecutionResult result, @Nullable Throwable failure, ExecutionResponseWriter writer) {
        if (result == null) {
            writer.fail(failure);
        } else {
            writer.write(new Response(result));
        }
    }

    private static ExecutionInput input(JsonObject request, Map<String, Object> context) {
        try {
            SmallRyeContext read = SmallRyeContextManager.fromInitialRequest(request);
            String query = read.getQuery();
            if (query == null || query.isBlank()) {
                throw new ApiException(ErrorCode.BAD_REQUEST, "The request has no 'query'.");
            }
            return ExecutionInput.newExecutionInput(query)
                    .operationName(read.getOperationName().orElse(null))
                    .variables(read.getVariables().orElse(Map.of()))
                    .graphQLContext(context)
                    .build();
        } catch (ClassCastException unfit) {
            throw new ApiException(ErrorCode.BAD_REQUEST, "'query' is a text, 'variables' an object and 'operationName' a text.");
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
    }
}
