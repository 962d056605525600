package onrecord.text;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/**
 * In which way an event of a type was done: an arrest or a ban, which both are {@code COERCE}. The files of the types tell which modes they
 * have; one name may be a mode of several types. In the schema the modes are an enum, made of the files.
 *
 * @param name in capitals: {@code "MARTIAL_LAW"} is {@code martial-law} in the file
 */
@CustomScalar("EventMode")
@Description("In which way something was done, within its type.")
public record EventMode(String name) implements CustomStringScalar, Comparable<EventMode> {

    private static final Pattern NAME = Pattern.compile("[A-Z]+(?:_[A-Z]+)*+");

    public EventMode {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a mode has a name in capitals, not \"" + name + "\"");
        }
    }

    /** @param word as it stands in the files: {@code "martial-law"} */
    static EventMode written(String word) {
        return new EventMode(word.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The mode that was stored under this name; null when there was none, or no type has it any more. */
    public static @Nullable EventMode stored(@Nullable String name) {
        EventMode mode = name == null ? null : new EventMode(name);
        return mode != null && EventDefinition.isKnown(mode) ? mode : null;
    }

    @Override
    public int compareTo(EventMode other) {
        return name.compareTo(other.name);
    }

    @Override
    public String stringValueForSerialization() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}
