package onrecord.storage.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import onrecord.text.AttributionType;
import onrecord.text.Determinacy;
import onrecord.text.Polarity;
import onrecord.text.SpeakerKind;
import onrecord.text.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * Which statements are wanted; null or an empty set leaves a condition out.
 *
 * @param text words to be found in the statement, as typed into a search engine
 * @param speaker the person who said it
 * @param speakerName words the speaker's name contains, each from the beginning of a word, without regard to case and accents
 * @param about a person mentioned in the words
 * @param determinacies what was not, or not yet, said is wanted only where this says so
 * @param saidFrom the first day; what may have been said on or after it. Where the article does not tell when, its day of publication counts.
 * @param saidTo the last day; what may have been said on or before it
 * @param publisher of the article, without regard to case and accents
 * @param publishedFrom the first day that the article may have been published on
 * @param publishedTo the last day
 * @param minConfidence the least confidence, 0 to 1
 * @param speakerKinds what speaks; statements of several who speak together are of kind {@code SEVERAL}
 * @param aboutName words that the name of a person mentioned in the words contains, as {@code speakerName}
 * @param undated instead of what is of the days that it asks for, what is left out for having no day of which that could be told
 */
public record StatementFilter(
        @Nullable String text,
        @Nullable UUID speaker,
        @Nullable String speakerName,
        @Nullable UUID about,
        @Nullable UUID article,
        Set<StatementKind> kinds,
        Set<AttributionType> attributions,
        Set<Polarity> polarities,
        Set<Determinacy> determinacies,
        @Nullable LocalDate saidFrom,
        @Nullable LocalDate saidTo,
        @Nullable String publisher,
        @Nullable LocalDate publishedFrom,
        @Nullable LocalDate publishedTo,
        @Nullable Double minConfidence,
        Set<SpeakerKind> speakerKinds,
        @Nullable String aboutName,
        boolean undated) {

    /** All that was said. */
    public static final StatementFilter ALL = new StatementFilter(
            null, null, null, null, null, Set.of(), Set.of(), Set.of(), Set.of(Determinacy.DETERMINATE), null, null, null, null, null,
            null, Set.of(), null);

    /** Of the days that it asks for, if it asks for some. */
    public StatementFilter(
            @Nullable String text, @Nullable UUID speaker, @Nullable String speakerName, @Nullable UUID about, @Nullable UUID article,
            Set<StatementKind> kinds, Set<AttributionType> attributions, Set<Polarity> polarities, Set<Determinacy> determinacies,
            @Nullable LocalDate saidFrom, @Nullable LocalDate saidTo, @Nullable String publisher, @Nullable LocalDate publishedFrom,
            @Nullable LocalDate publishedTo, @Nullable Double minConfidence, Set<SpeakerKind> speakerKinds, @Nullable String aboutName) {
        this(text, speaker, speakerName, about, article, kinds, attributions, polarities, determinacies, saidFrom, saidTo, publisher,
                publishedFrom, publishedTo, minConfidence, speakerKinds, aboutName, false);
    }

    public StatementFilter {
        speakerKinds = Set.copyOf(speakerKinds);
        kinds = Set.copyOf(kinds);
        attributions = Set.copyOf(attributions);
        polarities = Set.copyOf(polarities);
        determinacies = Set.copyOf(determinacies);
    }

    /** What it leaves out because no day is known; empty where it asks for no day. */
    public Optional<StatementFilter> ofUndated() {
        return asksWhenSaid() || asksWhenPublished() ? Optional.of(new StatementFilter(text, speaker, speakerName, about, article, kinds,
                attributions, polarities, determinacies, saidFrom, saidTo, publisher, publishedFrom, publishedTo, minConfidence,
                speakerKinds,
                aboutName, true)) : Optional.empty();
    }

    boolean asksWhenSaid() {
        return saidFrom != null || saidTo != null;
    }

    boolean asksWhenPublished() {
        return publishedFrom != null || publishedTo != null;
    }
}
