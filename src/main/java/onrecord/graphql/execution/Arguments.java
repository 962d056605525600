package onrecord.graphql.execution;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values a client gave to a field, or to one of its input objects, already of the types the schema says.
 *
 * @param values by name, defaults filled in; what was left out without a default is missing
 * @param given the names the client wrote itself
 */
public record Arguments(Map<String, Object> values, Set<String> given) {

    public static final Arguments NONE = new Arguments(Map.of(), Set.of());

    public boolean isGiven(String name) {
        return given.contains(name);
    }

    /** A value that the schema demands. */
    public <T> T required(String name) {
        T value = this.optional(name);
        if (value == null) {
            throw new IllegalStateException("the schema should demand the argument " + name);
        }
        return value;
    }

    /** A value that may be left out. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T optional(String name) {
        return (T) values.get(name);
    }

    /** A list, empty when left out. */
    public <T> List<T> list(String name) {
        List<T> value = this.optional(name);
        return value == null ? List.of() : value;
    }

    /** An input object, without values when left out. */
    public Arguments object(String name) {
        Map<String, Object> value = this.optional(name);
        return value == null ? NONE : new Arguments(value, value.keySet());
    }
}
