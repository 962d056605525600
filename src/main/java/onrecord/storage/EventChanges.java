package onrecord.storage;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onrecord.knowledge.EventParticipant;
import onrecord.resolution.ParticipantKey;
import onrecord.text.EventType;

/** What articles that come and go change about events. An event no article reports any more is forgotten. */
final class EventChanges {

    private static final String TYPES = "select id, type from event where id = any(?::uuid[])";
    private static final String REPORTS = "from EventReportEntity where eventId in ?1";

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
                .chain(() -> transaction.insertAll(participants(rows)))
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

    private static List<EventParticipantEntity> participants(List<EventEntity> events) {
        List<EventParticipantEntity> rows = new ArrayList<>();
        for (EventEntity event : events) {
            Set<UUID> persons = new HashSet<>();
            for (int i = 0; i < event.participantNames.length; i++) {
                UUID person = event.participantPersons[i];
                EventParticipantEntity row = new EventParticipantEntity();
                row.id = new EventParticipantEntity.Key(event.id, i);
                row.type = event.type;
                row.key = Folding.cut(ParticipantKey.of(event.participantNames[i]));
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
        return types(transaction)
                .chain(types -> transaction.list(EventReportEntity.class, REPORTS, touched).map(reports -> summed(types, reports)))
                .chain(rows -> transaction.update(new Query("delete from event_participant where event_id = any(?::uuid[])", touched))
                        .chain(() -> transaction.updateAll(rows))
                        .chain(() -> transaction.insertAll(participants(rows)))
                        .chain(() -> forget(transaction, rows)));
    }

    private Uni<Map<UUID, EventType>> types(Transaction transaction) {
        return transaction.select(new Query(TYPES, touched), rows -> {
            Map<UUID, EventType> types = new HashMap<>();
            rows.forEachRemaining(row -> types.put((UUID) row[0], EventType.valueOf((String) row[1])));
            return types;
        });
    }

    private static List<EventEntity> summed(Map<UUID, EventType> types, List<EventReportEntity> reports) {
        Map<UUID, List<EventReportEntity>> byEvent = reports.stream().collect(Collectors.groupingBy(report -> report.eventId));
        List<EventEntity> events = new ArrayList<>();
        byEvent.forEach((id, all) -> events.add(entity(id, types.get(id), all)));
        return events;
    }

    private Uni<Void> forget(Transaction transaction, List<EventEntity> reported) {
        Set<UUID> forgotten = new HashSet<>(touched);
        reported.forEach(event -> forgotten.remove(event.id));
        return forgotten.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.update(new Query("delete from event where id = any(?::uuid[])", forgotten)).replaceWithVoid();
    }
}
