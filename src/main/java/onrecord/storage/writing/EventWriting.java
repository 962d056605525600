package onrecord.storage.writing;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onrecord.resolution.events.EventMention;
import onrecord.resolution.nouns.ArticleReading;
import onrecord.resolution.nouns.ReportedEvent;
import onrecord.storage.deciding.Decided;
import onrecord.storage.deciding.Resident;
import onrecord.storage.rows.EventReportEntity;
import onrecord.storage.rows.Rows;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;

/** Writes what articles report, and what changes about what was reported before. */
final class EventWriting {

    private static final String PLACE =
            "update event_report r set event_id = c.event, reason = c.reason, identity_confidence = c.confidence, "
                    + "provisional = c.provisional from unnest(?::uuid[], ?::uuid[], ?::text[], ?::double precision[], ?::boolean[]) "
                    + "as c(id, event, reason, confidence, provisional) where r.id = c.id";

    /** Which report of an event is an article's first. */
    private static final String FIRST_HERE = "update event_report r set first_here = f.first from (select id, "
            + "row_number() over (partition by article_id, event_id order by span_start, id) = 1 as first from event_report "
            + "where article_id = any(?::uuid[])) f where f.id = r.id and r.first_here <> f.first";

    private final Transaction transaction;
    private final List<ArticleReading> articles;
    private final Map<UUID, UUID> persons;
    private final Decided<EventMention> decided;
    private final EventChanges events;

    /** @param persons who each new appearance is */
    EventWriting(
            Transaction transaction,
            List<ArticleReading> articles,
            Map<UUID, UUID> persons,
            Decided<EventMention> decided,
            EventChanges events) {
        this.transaction = transaction;
        this.articles = articles;
        this.persons = persons;
        this.decided = decided;
        this.events = events;
    }

    Uni<Void> write() {
        Map<UUID, List<EventMention>> byEvent = new HashMap<>();
        articles.forEach(article -> article.events().forEach(reported -> byEvent
                .computeIfAbsent(decided.placement(reported.mention().id()).now(), id -> new ArrayList<>())
                .add(reported.mention().meaning(persons))));
        Set<UUID> touched = new HashSet<>(byEvent.keySet());
        touched.removeAll(decided.fresh.keySet());
        decided.residents.values().forEach(resident -> byEvent.computeIfAbsent(now(resident), id -> List.of(resident.member())));
        decided.moved().forEach(resident -> {
            touched.add(resident.holder().id());
            touched.add(now(resident));
        });
        events.touch(touched);
        return events.insertNew(transaction, decided.fresh, byEvent, touched)
                .chain(() -> transaction.insertAll(reports()))
                .chain(() -> decided.place(transaction, PLACE))
                .chain(this::firstHere)
                .chain(() -> events.write(transaction));
    }

    private UUID now(Resident<EventMention> resident) {
        return decided.placement(resident.told().id()).now();
    }

    private List<EventReportEntity> reports() {
        List<EventReportEntity> rows = new ArrayList<>();
        for (ArticleReading article : articles) {
            Map<UUID, EventReportEntity> first = new HashMap<>();
            for (ReportedEvent reported : article.events()) {
                EventReportEntity row =
                        Rows.report(reported, article.article(), decided.placement(reported.mention().id()), persons);
                rows.add(row);
                first.merge(row.eventId, row, (one, other) -> isBefore(other, one) ? other : one);
            }
            first.values().forEach(row -> row.firstHere = true);
        }
        return rows;
    }

    private static boolean isBefore(EventReportEntity one, EventReportEntity other) {
        return one.spanStart < other.spanStart || one.spanStart == other.spanStart && one.id.toString().compareTo(other.id.toString()) < 0;
    }

    private Uni<Void> firstHere() {
        Set<UUID> changed = new HashSet<>();
        decided.moved().forEach(resident -> changed.add(resident.member().article().articleId()));
        return changed.isEmpty() ? Uni.createFrom().voidItem() : transaction.update(new Query(FIRST_HERE, changed)).replaceWithVoid();
    }
}
