package onrecord.graphql;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Unremovable;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import onrecord.graphql.execution.LevelByLevel;
import onrecord.graphql.guard.Documents;
import org.jspecify.annotations.Nullable;

/** How queries are executed: level by level, documents parsed once, errors told with their codes. */
@Singleton
@Unremovable
@Named(Endpoint.ENGINE)
public final class QueryEngine implements UnaryOperator<GraphQL.Builder> {

    private final Documents documents;

    QueryEngine(Documents documents) {
        this.documents = documents;
    }

    @Produces
    @Singleton
    GraphQL engine(GraphQLSchema schema) {
        return apply(GraphQL.newGraphQL(schema)).build();
    }

    /** Sets up an engine for the schema it was begun with. */
    @Override
    public GraphQL.Builder apply(GraphQL.Builder engine) {
        LevelByLevel levels = new LevelByLevel(new ApiErrors(), QueryEngine::requestThread);
        return engine
                .queryExecutionStrategy(levels)
                .mutationExecutionStrategy(levels)
                .preparsedDocumentProvider(documents)
                .instrumentation(new ErrorCodes());
    }

    /** The Vert.x context of the request, where there is one: what is looked up must be asked for, and is answered, there. */
    private static Executor requestThread() {
        @Nullable
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : step -> {
            if (Vertx.currentContext() == context) {
                step.run();
            } else {
                context.runOnContext(ignored -> step.run());
            }
        };
    }

    /** Gives every error its code. */
    private static final class ErrorCodes extends SimplePerformantInstrumentation {

        @Override
        public CompletableFuture<ExecutionResult> instrumentExecutionResult(
                ExecutionResult result, InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
            if (result.getErrors().isEmpty()) {
                return CompletableFuture.completedFuture(result);
            }
            return CompletableFuture.completedFuture(
                    result.transform(changed -> changed.errors(result.getErrors().stream().map(ApiErrors::withCode).toList())));
        }
    }
}
