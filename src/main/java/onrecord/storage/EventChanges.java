package onrecord.storage;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import onrecord.knowledge.EventParticipant;

/** What articles that come and go change about events. An event no article reports any more is forgotten. */
final class EventChanges {

    private static final String REPORTS =
            "select " + Table.allColumns(EventReportEntity.class) + " from event_report where event_id = any(?::uuid[])";

    private final Set<UUID> touched = new TreeSet<>();

    /** These events gain or lose a report. */
    void touch(Set<UUID> events) {
        touched.addAll(events);
    }

    /**
     * Inserts events not known before, so that reports can refer to them.
     *
     * @param fresh since when they are known
     * @param reports of each, at least one
     * @param unfinished those that have other reports, too, and are summed up when these are written
     */
    Uni<Void> insertNew(Transaction transaction, Map<UUID, Instant> fresh, Map<UUID, List<EventReportEntity>> reports,
            Set<UUID> unfinished) {
        List<EventEntity> rows = new ArrayList<>();
        List<EventEntity> finished = new ArrayList<>();
        fresh.forEach((id, since) -> {
            EventEntity row = entity(id, Objects.requireNonNull(reports.get(id), "a new event has a report"));
            row.since = since;
            rows.add(row);
            if (!unfinished.contains(id)) {
                finished.add(row);
            }
        });
        return transaction.insertAll(rows).chain(() -> transaction.insertAll(participants(finished)));
    }

    private static EventEntity entity(UUID id, List<EventReportEntity> reports) {
        EventSummary summary = new EventSummary(reports);
        List<EventParticipant> participants = summary.participants();
        EventEntity row = new EventEntity();
        row.id = id;
        row.since = Instant.EPOCH;
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

    private static List<EventParticipantEntity> participants(List<EventEntity> events) {
        List<EventParticipantEntity> rows = new ArrayList<>();
        for (EventEntity event : events) {
            Set<UUID> persons = new HashSet<>();
            for (int i = 0; i < event.participantNames.length; i++) {
                UUID person = event.participantPersons[i];
                EventParticipantEntity row = new EventParticipantEntity();
                row.id = new EventParticipantEntity.Key(event.id, i);
                row.type = event.type;
                row.personId = person;
                row.dateKey = DayKey.of(event.earliest);
                row.firstAsPerson = person != null && persons.add(person);
                rows.add(row);
            }
        }
        return rows;
    }

    /** Writes what is known now of events that gained or lost reports, after these have been inserted or deleted. */
    Uni<Void> write(Transaction transaction) {
        if (touched.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return transaction.list(EventReportEntity.class, new Query(REPORTS, touched))
                .map(EventChanges::summed)
                .chain(rows -> transaction.update(new Query("delete from event_participant where event_id = any(?::uuid[])", touched))
                        .chain(() -> transaction.updateAll(rows))
                        .chain(() -> transaction.insertAll(participants(rows)))
                        .chain(() -> forget(transaction, rows)));
    }

    private static List<EventEntity> summed(List<EventReportEntity> reports) {
        return reports.stream().collect(Collectors.groupingBy(report -> report.eventId)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(event -> entity(event.getKey(), event.getValue()))
                .toList();
    }

    private Uni<Void> forget(Transaction transaction, List<EventEntity> reported) {
        Set<UUID> forgotten = new TreeSet<>(touched);
        reported.forEach(event -> forgotten.remove(event.id));
        return forgotten.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.update(new Query("delete from event where id = any(?::uuid[])", forgotten))
                        .chain(() -> FormerIds.forget(transaction, forgotten));
    }
}
