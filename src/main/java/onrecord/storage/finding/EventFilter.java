package onrecord.storage.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import onrecord.text.EventCategory;
import onrecord.text.EventMode;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Which events are wanted; null or an empty set leaves a condition out.
 *
 * @param participant a person who took part
 * @param place without regard to case and accents
 * @param from the first day; what may have happened on or after it, or was first reported then where nobody tells when it happened
 * @param to the last day; what may have happened on or before it, or was first reported then where nobody tells when it happened
 * @param article which reports it
 * @param minConfidence the least confidence, 0 to 1
 * @param participantName words of a name that takes part as printed, each from the beginning of a word, without regard to case and accents
 * @param undated instead of what is of the days that it asks for, what is left out for having no day
 */
public record EventFilter(
        Set<EventType> types,
        Set<EventCategory> categories,
        Set<EventMode> modes,
        Set<EventStatus> statuses,
        @Nullable UUID participant,
        @Nullable String place,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID article,
        @Nullable Double minConfidence,
        @Nullable String participantName,
        boolean undated) {

    /** What happened or is planned. */
    public static final EventFilter ALL =
            new EventFilter(Set.of(), Set.of(), Set.of(), EventStatus.LISTED, null, null, null, null, null, null, null);

    /** Of the days that it asks for, if it asks for some. */
    public EventFilter(
            Set<EventType> types, Set<EventCategory> categories, Set<EventMode> modes, Set<EventStatus> statuses,
            @Nullable UUID participant, @Nullable String place, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable UUID article,
            @Nullable Double minConfidence, @Nullable String participantName) {
        this(types, categories, modes, statuses, participant, place, from, to, article, minConfidence, participantName, false);
    }

    public EventFilter {
        types = Set.copyOf(types);
        categories = Set.copyOf(categories);
        modes = Set.copyOf(modes);
        statuses = Set.copyOf(statuses);
    }

    /** The same, of these statuses. */
    public EventFilter withStatuses(Set<EventStatus> others) {
        return new EventFilter(types, categories, modes, others, participant, place, from, to, article, minConfidence, participantName,
                undated);
    }

    /** What it leaves out because no day is known; empty where it asks for no day. */
    public Optional<EventFilter> ofUndated() {
        return from != null || to != null ? Optional.of(new EventFilter(types, categories, modes, statuses, participant, place, from, to,
                article, minConfidence, participantName, true)) : Optional.empty();
    }
}
