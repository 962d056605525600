package onrecord.graphql.http;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.schema.GraphQLSchema;
import io.smallrye.common.annotation.Identifier;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import onrecord.graphql.error.ApiErrors;
import onrecord.graphql.execution.LevelByLevel;
import onrecord.graphql.guard.Documents;
import onrecord.graphql.schema.ServiceSchema;
import onrecord.storage.finding.Asking;
import org.jspecify.annotations.Nullable;

/** Makes the GraphQL engine: it executes level by level, parses each document once, and gives every error its code. */
@Singleton
public final class QueryEngine {

    private final Documents documents;

    QueryEngine(Documents documents) {
        this.documents = documents;
    }

    @Produces
    @Singleton
    GraphQL engine(@Identifier(ServiceSchema.NAME) GraphQLSchema schema) {
        LevelByLevel levels = new LevelByLevel(new ApiErrors(), QueryEngine::requestThread, Asking.mayBeBehind());
        return GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(levels)
                .mutationExecutionStrategy(levels)
                .preparsedDocumentProvider(documents)
                .instrumentation(new ErrorCodes())
                .build();
    }

    /** Runs the steps of a request on its own Vert.x context, where there is one: database connections belong to a context. */
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
