package onrecord.storage.finding;

import org.jspecify.annotations.Nullable;

/**
 * Which persons are wanted; null leaves a condition out.
 *
 * @param name words a name or alias contains, each from the beginning of a word, without regard to case and accents
 * @param role words a role contains, likewise
 */
public record PersonFilter(@Nullable String name, @Nullable String role) {

    public static final PersonFilter ALL = new PersonFilter(null, null);
}
