package onrecord.storage.finding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.storage.sql.DayKey;
import onrecord.storage.sql.Folding;
import onrecord.storage.sql.Query;
import onrecord.text.EventCategory;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import org.jspecify.annotations.Nullable;

/** What a filter says of the rows of {@code event e}, wherever these are listed or counted. */
final class EventConditions {

    private EventConditions() {}

    /** All that match. */
    static Query matching(EventFilter filter) {
        return among(new Query("from event e"), filter);
    }

    /**
     * Those of these rows that match.
     *
     * @param events everything from the word "from" on, to which a condition can be added
     */
    static Query among(Query events, EventFilter filter) {
        String place = filter.place();
        String participant = filter.participantName();
        events.whereGiven("e.type = any(?)", filter.types());
        if (!filter.categories().isEmpty()) {
            events.where("e.type = any(?)", typesIn(filter.categories()));
        }
        events.whereGiven("e.mode = any(?)", filter.modes());
        if (!filter.statuses().isEmpty()) {
            events.where(having(filter.statuses()));
        }
        return when(events, filter)
                .whereGiven("exists (select from event_participant p where p.event_id = e.id and p.person_id = (select id_now(?)))",
                        filter.participant())
                .whereGiven("names_sought(e.participant_names) @@ to_tsquery('simple', ?)",
                        participant == null ? null : Folding.beginnings(participant))
                .whereGiven("e.place_key = ?", place == null ? null : Folding.key(place))
                .whereGiven("exists (select from event_report r where r.event_id = e.id and r.article_id = ?)", filter.article())
                .whereGiven("e.confidence >= ?", filter.minConfidence());
    }

    private static Query when(Query events, EventFilter filter) {
        return filter.undated() ? events.where("e.date_key = " + DayKey.of(null))
                : events.whereGiven("e.date_key >= (select happened_from(?))", filter.from())
                        .whereGiven("coalesce(e.latest, e.first_reported_on) >= ?", filter.from())
                        .whereWithin("e.date_key", null, filter.to());
    }

    private static List<EventType> typesIn(Set<EventCategory> categories) {
        return Stream.concat(EventType.all().stream(), Stream.of(EventType.OTHER)).filter(type -> categories.contains(type.category()))
                .toList();
    }

    /** Statuses are ours and no words of a client, so that they can stand in the SQL. An empty set leaves the condition out. */
    static String having(Set<EventStatus> statuses) {
        if (statuses.isEmpty()) {
            return "true";
        }
        return statuses.equals(EventStatus.LISTED) ? "e.listed"
                : statuses.stream().map(EventStatus::name).sorted().collect(Collectors.joining("', '", "e.status in ('", "')"));
    }

    static Sort sort(EventOrder order) {
        return switch (order.by()) {
            case DATE -> Sort.by("e.date_key", Sort.Type.INTEGER, "e.id", order.direction());
            case ARTICLES -> Sort.by("e.article_count", Sort.Type.INTEGER, "e.id", order.direction());
            case CONFIDENCE -> Sort.by("e.confidence", Sort.Type.REAL, "e.id", order.direction());
        };
    }

    /**
     * The order of a list that has one of its own.
     *
     * @param usual where no other one is wanted
     */
    static Sort sort(@Nullable EventOrder order, Sort usual) {
        return order == null ? usual : sort(order);
    }
}
