package onrecord.graphql.guard;

import graphql.language.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a request that does not fit the schema: a name that is not there, or a value of another type.
 *
 * @param code stable: {@code GRAPHQL_VALIDATION_FAILED} in a query, {@code BAD_REQUEST} in a variable
 * @param place the field, argument or variable it stands in
 */
public record Misfit(String code, String message, @Nullable SourceLocation place) implements GuardError {

    @Override
    public List<SourceLocation> getLocations() {
        return place == null ? List.of() : List.of(place);
    }
}
