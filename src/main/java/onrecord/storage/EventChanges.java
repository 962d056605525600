package onrecord.storage;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
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
import onrecord.knowledge.EventParticipant;
import org.jspecify.annotations.Nullable;

/** What articles that come and go change about events. An event no article reports any more is forgotten. */
final class EventChanges {

    private static final String UPDATE =
            "update event set type = $15, summary = $2, date = $3, earliest = $4, latest = $5, place = $6, place_key = $7, "
                    + "first_reported_on = $8, participant_roles = $9, participant_names = $10, participant_persons = $11, planned = $12, "
                    + "article_count = $13, confidence = $14 where id = $1";

    private static final String INSERT_PARTICIPANT = "insert into event_participant "
            + "(event_id, ordinal, type, person_id, date_key, first_as_person) values ($1, $2, $3, $4, $5, $6)";

    private static final String REPORTS =
            "select r.type, r.event_id, r.id, r.article_id, r.published_key, r.span_text, r.date, r.earliest, "
                    + "r.latest, r.place, r.participant_roles, r.participant_names, r.participant_persons, r.confidence, r.planned "
                    + "from event_report r where r.event_id = any(?::uuid[])";

    private final Set<UUID> touched = new LinkedHashSet<>();

    /** These events gain or lose a report. */
    void touch(Set<UUID> events) {
        touched.addAll(events);
    }

    /**
     * Inserts events not known before, so that reports can refer to them.
     *
     * @param fresh since when they are known
     * @param type of a report of each
     */
    Uni<Void> insertNew(Transaction transaction, Map<UUID, Instant> fresh, Map<UUID, EventReportEntity> reports) {
        List<EventEntity> rows = new ArrayList<>();
        fresh.forEach((id, since) -> rows.add(entity(id, since, List.of(reports.get(id)))));
        touch(fresh.keySet());
        return transaction.insertAll(rows);
    }

    private static EventEntity entity(UUID id, Instant since, List<EventReportEntity> reports) {
        EventSummary summary = new EventSummary(reports);
        List<EventParticipant> participants = summary.participants();
        EventEntity row = new EventEntity();
        row.id = id;
        row.since = since;
        row.type = summary.type();
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
                boolean firstAsPerson = person != null && persons.add(person);
                rows.add(new Object[] {event.id, i, event.type, person, DayKey.of(event.earliest), firstAsPerson});
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
        Map<UUID, List<EventReportEntity>> reports = new HashMap<>();
        rows.forEachRemaining(row -> reports.computeIfAbsent((UUID) row[1], id -> new ArrayList<>()).add(report(row)));
        List<EventEntity> events = new ArrayList<>();
        reports.forEach((id, all) -> events.add(entity(id, Instant.EPOCH, all)));
        return events;
    }

    private static EventReportEntity report(Object[] row) {
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
        report.type = (String) row[0];
        return report;
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
                event.confidence,
                event.type
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
