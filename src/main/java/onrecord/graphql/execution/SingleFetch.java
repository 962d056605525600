package onrecord.graphql.execution;

import static graphql.schema.DataFetchingEnvironmentImpl.newDataFetchingEnvironment;

import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Asks a plain fetcher of graphql-java for the value of a field of one object. */
final class SingleFetch {

    private final ExecutionContext context;
    private final SelectedField field;

    SingleFetch(ExecutionContext context, SelectedField field) {
        this.context = context;
        this.field = field;
    }

    /** The value, or the {@link Throwable} that came instead. */
    CompletableFuture<@Nullable Object> fetch(ObjectResult object) {
        try {
            Object value = field.fetcher().get(environment(object.source()));
            if (value instanceof CompletionStage<?> stage) {
                return stage.toCompletableFuture().<@Nullable Object>handle((found, failure) -> failure == null ? unbox(found) : failure);
            }
            return CompletableFuture.completedFuture(unbox(value));
        } catch (Exception failure) {
            return CompletableFuture.completedFuture(failure);
        }
    }

    private @Nullable Object unbox(@Nullable Object value) {
        if (value instanceof DataFetcherResult<?> result) {
            result.getErrors().forEach(context::addError);
            return result.getData();
        }
        return value;
    }

    private DataFetchingEnvironment environment(Object source) {
        return newDataFetchingEnvironment(context)
                .source(source)
                .arguments(field.arguments())
                .parentType(field.parentType())
                .fieldDefinition(field.definition())
                .fieldType(field.definition().getType())
                .mergedField(field.field())
                .build();
    }
}
