package onrecord.graphql.execution;

import graphql.schema.DataFetchingEnvironment;
import graphql.TrivialDataFetcher;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the value of a field from the object at hand, without looking anything up.
 *
 * @param <P> the object
 */
@FunctionalInterface
public interface Property<P> extends TrivialDataFetcher<@Nullable Object> {

    @Nullable
    Object of(P parent);

    @Override
    default @Nullable Object get(DataFetchingEnvironment environment) {
        P parent = environment.getSource();
        return of(Objects.requireNonNull(parent, "a field of an object is asked for without the object"));
    }
}
