package onrecord.graphql.guard;

import graphql.language.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name in a request that the schema does not have where it stands.
 *
 * @param code stable: {@code GRAPHQL_VALIDATION_FAILED} in a query, {@code BAD_REQUEST} in a variable
 * @param place the field, argument or variable it stands in
 */
public record UnknownName(String code, String message, @Nullable SourceLocation place) implements GuardError {

    @Override
    public List<SourceLocation> getLocations() {
        return place == null ? List.of() : List.of(place);
    }
}
