package onrecord.storage;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import onrecord.text.AttributionType;
import onrecord.text.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * Which statements are wanted; null or an empty set leaves a condition out.
 *
 * @param text words to be found in the statement, as typed into a search engine
 * @param speaker the person who said it
 * @param speakerName words the speaker's name contains, each from the beginning of a word, without regard to case and accents
 * @param about a person mentioned in the words
 * @param saidFrom the first day; what may have been said on or after it
 * @param saidTo the last day; what may have been said on or before it
 */
public record StatementFilter(
        @Nullable String text,
        @Nullable UUID speaker,
        @Nullable String speakerName,
        @Nullable UUID about,
        @Nullable UUID article,
        Set<StatementKind> kinds,
        Set<AttributionType> attributions,
        @Nullable LocalDate saidFrom,
        @Nullable LocalDate saidTo) {

    public static final StatementFilter ALL = new StatementFilter(null, null, null, null, null, Set.of(), Set.of(), null, null);

    public StatementFilter {
        kinds = Set.copyOf(kinds);
        attributions = Set.copyOf(attributions);
    }
}
