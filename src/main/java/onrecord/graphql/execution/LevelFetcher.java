package onrecord.graphql.execution;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values of one field for all objects of a level at once: the speakers of twenty statements, say.
 *
 * @param <P> the objects of the level
 */
@FunctionalInterface
public interface LevelFetcher<P> extends DataFetcher<CompletionStage<@Nullable Object>> {

    /**
     * One value for each parent, in the order of the parents: null where there is none, a {@link Throwable} where only that one failed.
     * Must not block.
     *
     * @param arguments by name, of the types the schema says, defaults filled in; what was left out without a default is missing
     */
    Uni<? extends List<? extends @Nullable Object>> fetch(List<P> parents, Map<String, Object> arguments);

    /** For executions of graphql-java that know no levels: a level of one. */
    @Override
    default CompletionStage<@Nullable Object> get(DataFetchingEnvironment environment) {
        P parent = environment.getSource();
        return fetch(List.of(parent), environment.getArguments()).<@Nullable Object>map(values -> values.get(0))
                .subscribeAsCompletionStage();
    }
}
