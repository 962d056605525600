package onrecord.storage.writing;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import onrecord.knowledge.EventNumber;
import onrecord.resolution.events.EventMention;
import onrecord.resolution.events.JoinedEvent;
import onrecord.storage.deciding.FormerIds;
import onrecord.storage.rows.EntityMapping;
import onrecord.storage.rows.EventEntity;
import onrecord.storage.rows.EventParticipantEntity;
import onrecord.storage.rows.EventReportEntity;
import onrecord.storage.rows.Participants;
import onrecord.storage.sql.DayKey;
import onrecord.storage.sql.Folding;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;
import onrecord.text.Edtf;
import onrecord.text.EventStatus;

/** What articles that come and go change about events. An event no article reports any more is forgotten. */
final class EventChanges {

    /** So many reports, the first ones published, say what an event is; more say the same again. */
    private static final int MOST = 200;

    private static final String REPORTS = "select r.* from unnest(?::uuid[]) as of(id) cross join lateral (select "
            + EntityMapping.allColumns(EventReportEntity.class)
            + " from event_report where event_id = of.id order by published_key, id limit "
            + MOST
            + ") r";

    private static final String ARTICLES =
            "select event_id, count(distinct article_id) from event_report where event_id = any(?::uuid[]) group by event_id";

    private final Set<UUID> touched = new TreeSet<>();
    private final Set<UUID> inserted = new HashSet<>();

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
    Uni<Void> insertNew(Transaction transaction, Map<UUID, Instant> fresh, Map<UUID, List<EventMention>> reports,
            Set<UUID> unfinished) {
        List<EventEntity> rows = new ArrayList<>();
        List<EventEntity> finished = new ArrayList<>();
        inserted.addAll(fresh.keySet());
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

    private static EventEntity entity(UUID id, List<EventMention> reports) {
        JoinedEvent joined = JoinedEvent.of(reports);
        EventEntity row = new EventEntity();
        row.id = id;
        row.since = Instant.EPOCH;
        row.type = joined.type().name();
        row.mode = joined.mode() == null ? null : joined.mode().name();
        row.summary = joined.summary().value();
        row.summaryReport = joined.summary().report();
        JoinedEvent.Sourced<Edtf> date = joined.date();
        if (date != null) {
            row.date = date.value().text();
            row.earliest = date.value().earliest();
            row.latest = date.value().latest();
            row.dateReport = date.report();
        }
        JoinedEvent.Sourced<String> place = joined.place();
        if (place != null) {
            row.place = place.value();
            row.placeKey = Folding.key(place.value());
            row.placeReport = place.report();
            row.placeWithin = joined.placeWithin();
        }
        row.setNumbers(joined.numbers());
        row.numberReports = joined.numbers().stream().map(EventNumber::reportId).toArray(UUID[]::new);
        row.firstReportedOn = joined.firstReportedOn();
        row.participantRoles = joined.participants().stream().map(party -> party.value().role().name()).toArray(String[]::new);
        row.participantCourtRoles = Participants.courtRoles(joined.participants().stream().map(JoinedEvent.Sourced::value));
        row.participantNames = joined.participants().stream().map(party -> party.value().name()).toArray(String[]::new);
        row.participantPersons = joined.participants().stream().map(party -> party.value().person()).toArray(UUID[]::new);
        row.participantReports = joined.participants().stream().map(JoinedEvent.Sourced::report).toArray(UUID[]::new);
        row.status = joined.status().name();
        row.articleCount = joined.articles();
        row.confidence = joined.confidence();
        return row;
    }

    private static List<EventParticipantEntity> participants(List<EventEntity> events) {
        List<EventParticipantEntity> rows = new ArrayList<>();
        for (EventEntity event : events) {
            boolean listed = EventStatus.valueOf(event.status).isListed();
            Set<UUID> persons = new HashSet<>();
            for (int i = 0; i < event.participantNames.length; i++) {
                UUID person = event.participantPersons[i];
                EventParticipantEntity row = new EventParticipantEntity();
                row.id = new EventParticipantEntity.Key(event.id, i);
                row.type = event.type;
                row.personId = person;
                row.dateKey = DayKey.of(event.earliest == null ? event.firstReportedOn : event.earliest);
                row.firstAsPerson = listed && person != null && persons.add(person);
                rows.add(row);
            }
        }
        return rows;
    }

    /** Writes what is known now of events that gained or lost reports, after these have been inserted or deleted. */
    Uni<Void> write(Transaction transaction) {
        Set<UUID> known = new HashSet<>(touched);
        known.addAll(inserted);
        return Overrides.ofEvents(transaction, known).chain(overrides -> {
            touched.addAll(overrides.keySet());
            return touched.isEmpty() ? Uni.createFrom().voidItem() : write(transaction, overrides);
        });
    }

    /** @param overrides what editors say of them */
    private Uni<Void> write(Transaction transaction, Map<UUID, Map<String, String>> overrides) {
        return transaction.list(EventReportEntity.class, new Query(REPORTS, touched))
                .chain(reports -> counted(transaction, summed(reports), large(reports)))
                .invoke(rows -> rows.forEach(row -> CorrectedEvent.correct(row, overrides.getOrDefault(row.id, Map.of()))))
                .chain(rows -> transaction.update(new Query("delete from event_participant where event_id = any(?::uuid[])", touched))
                        .chain(() -> transaction.updateAll(rows))
                        .chain(() -> transaction.insertAll(participants(rows)))
                        .chain(() -> forget(transaction, rows)));
    }

    private static List<EventEntity> summed(List<EventReportEntity> reports) {
        Map<UUID, List<EventMention>> byEvent = new TreeMap<>();
        reports.forEach(report -> byEvent.computeIfAbsent(report.eventId, id -> new ArrayList<>()).add(report.mention()));
        return byEvent.entrySet().stream().map(event -> entity(event.getKey(), event.getValue())).toList();
    }

    /** Events of which not all reports have been read. */
    private static Set<UUID> large(List<EventReportEntity> reports) {
        return reports.stream().collect(Collectors.groupingBy(report -> report.eventId, Collectors.counting())).entrySet().stream()
                .filter(event -> event.getValue() >= MOST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Uni<List<EventEntity>> counted(Transaction transaction, List<EventEntity> events, Set<UUID> large) {
        if (large.isEmpty()) {
            return Uni.createFrom().item(events);
        }
        Map<UUID, EventEntity> byId = events.stream().collect(Collectors.toMap(event -> event.id, event -> event));
        return transaction.read(new Query(ARTICLES, large), rows -> rows.forEachRemaining(row -> Objects
                .requireNonNull(byId.get((UUID) row[0]), "an event of which reports were read").articleCount =
                        ((Number) row[1]).intValue()))
                .replaceWith(events);
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
