package onrecord.storage;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onrecord.knowledge.EventParticipant;
import onrecord.resolution.ParticipantKey;
import onrecord.text.EventType;
import org.jspecify.annotations.Nullable;

/** What articles that come and go change about events. An event no article reports any more is forgotten. */
final class EventChanges {

    private static final String UPDATE =
            "update event set summary = $2, date = $3, earliest = $4, latest = $5, place = $6, place_key = $7, "
                    + "first_reported_on = $8, participant_roles = $9, participant_names = $10, participant_persons = $11, planned = $12, "
                    + "article_count = $13, confidence = $14 where id = $1";

    private static final String INSERT_PARTICIPANT = "insert into event_participant "
            + "(event_id, ordinal, type, key, person_id, date_key, first_as_person) values ($1, $2, $3, $4, $5, $6, $7)";

    private static final String REPORTS =
            "select e.type, r.event_id, r.id, r.article_id, r.published_key, r.span_text, r.date, r.earliest, "
                    + "r.latest, r.place, r.participant_roles, r.participant_names, r.participant_persons, r.confidence, r.planned "
                    + "from event_report r join event e on e.id = r.event_id where r.event_id = any(?::uuid[])";

    private record TypedReport(EventType type, EventReportEntity report) {}

    private final Set<UUID> touched = new LinkedHashSet<>();

    /** These events gain or lose a report. */
    void touch(Set<UUID> events) {
        touched.addAll(events);
    }

    /** Inserts what an article reports: events not known before, and all reports. */
    Uni<Void> insert(Transaction transaction, EventsDraft draft) {
        List<EventReportEntity> reports = draft.reports();
        Map<UUID, List<EventReportEntity>> byEvent = reports.stream().collect(Collectors.groupingBy(report -> report.eventId));
        Map<UUID, EventType> fresh = draft.fresh();
        List<EventEntity> rows = new ArrayList<>();
        fresh.forEach((id, type) -> rows.add(entity(id, type, byEvent.get(id))));
        Set<UUID> known = new HashSet<>(byEvent.keySet());
        known.removeAll(fresh.keySet());
        touch(known);
        return transaction.insertAll(rows)
                .chain(() -> transaction.updateAll(INSERT_PARTICIPANT, participants(rows)))
                .chain(() -> transaction.insertAll(reports));
    }

    private static EventEntity entity(UUID id, EventType type, List<EventReportEntity> reports) {
        EventSummary summary = new EventSummary(reports);
        List<EventParticipant> participants = summary.participants();
        EventEntity row = new EventEntity();
        row.id = id;
        row.type = type.name();
        row.summary = summary.summary();
        summary.dated().ifPresent(report -> {
            row.date = report.date;
            row.earliest = report.earliest;
            row.latest = report.latest;
        });
        row.place = summary.place();
        row.placeKey = row.place == null ? null : Folding.key(row.place);
        row.firstReportedOn = summary.firstReportedOn();
        row.participantRoles = participants.stream().map(participant -> participant.role().name()).toArray(String[]::new);
        row.participantNames = participants.stream().map(EventParticipant::name).toArray(String[]::new);
        row.participantPersons = participants.stream().map(EventParticipant::personId).toArray(UUID[]::new);
        row.planned = summary.planned();
        row.articleCount = summary.articleCount();
        row.confidence = summary.confidence();
        return row;
    }

    private static List<@Nullable Object[]> participants(List<EventEntity> events) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (EventEntity event : events) {
            Set<UUID> persons = new HashSet<>();
            for (int i = 0; i < event.participantNames.length; i++) {
                UUID person = event.participantPersons[i];
                String key = Folding.cut(ParticipantKey.of(event.participantNames[i]));
                boolean firstAsPerson = person != null && persons.add(person);
                rows.add(new Object[] {event.id, i, event.type, key, person, DayKey.of(event.earliest), firstAsPerson});
            }
        }
        return rows;
    }

    /** Writes what is known now of events that gained or lost reports, after these have been inserted or deleted. */
    Uni<Void> write(Transaction transaction) {
        if (touched.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return transaction.select(new Query(REPORTS, touched), EventChanges::summed)
                .chain(rows -> transaction.update(new Query("delete from event_participant where event_id = any(?::uuid[])", touched))
                        .chain(() -> transaction.updateAll(UPDATE, updates(rows)))
                        .chain(() -> transaction.updateAll(INSERT_PARTICIPANT, participants(rows)))
                        .chain(() -> forget(transaction, rows)));
    }

    private static List<EventEntity> summed(Iterator<Object[]> rows) {
        Map<UUID, List<TypedReport>> reports = new HashMap<>();
        rows.forEachRemaining(row -> reports.computeIfAbsent((UUID) row[1], id -> new ArrayList<>()).add(report(row)));
        List<EventEntity> events = new ArrayList<>();
        reports.forEach((id, all) -> events.add(entity(id, all.get(0).type(), all.stream().map(TypedReport::report).toList())));
        return events;
    }

    private static TypedReport report(Object[] row) {
        EventReportEntity report = new EventReportEntity();
        report.eventId = (UUID) row[1];
        report.id = (UUID) row[2];
        report.articleId = (UUID) row[3];
        report.publishedKey = (Integer) row[4];
        report.spanText = (String) row[5];
        report.date = (String) row[6];
        report.earliest = (LocalDate) row[7];
        report.latest = (LocalDate) row[8];
        report.place = (String) row[9];
        report.participantRoles = (String[]) row[10];
        report.participantNames = (String[]) row[11];
        report.participantPersons = (UUID[]) row[12];
        report.confidence = (Double) row[13];
        report.planned = (Boolean) row[14];
        return new TypedReport(EventType.valueOf((String) row[0]), report);
    }

    private static List<@Nullable Object[]> updates(List<EventEntity> events) {
        List<@Nullable Object[]> updates = new ArrayList<>();
        for (EventEntity event : events) {
            updates.add(new Object[] {
                event.id,
                event.summary,
                event.date,
                event.earliest,
                event.latest,
                event.place,
                event.placeKey,
                event.firstReportedOn,
                event.participantRoles,
                event.participantNames,
                event.participantPersons,
                event.planned,
                event.articleCount,
                event.confidence
            });
        }
        return updates;
    }

    private Uni<Void> forget(Transaction transaction, List<EventEntity> reported) {
        Set<UUID> forgotten = new HashSet<>(touched);
        reported.forEach(event -> forgotten.remove(event.id));
        return forgotten.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.update(new Query("delete from event where id = any(?::uuid[])", forgotten)).replaceWithVoid();
    }
}
