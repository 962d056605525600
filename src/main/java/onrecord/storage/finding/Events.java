package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.knowledge.Event;
import onrecord.knowledge.EventReport;
import onrecord.storage.page.Direction;
import onrecord.storage.page.PageRequest;
import onrecord.storage.page.Slice;
import onrecord.storage.rows.Tables;
import onrecord.storage.sql.Query;
import onrecord.text.EventStatus;
import org.jspecify.annotations.Nullable;

/** What happened. Every method is one SQL statement. */
@ApplicationScoped
public class Events {

    private final Lists lists;

    Events(Lists lists) {
        this.lists = lists;
    }

    /** The events with these ids, also with ids that have joined others; unknown ids are left out. */
    public Uni<Map<UUID, Event>> byIds(Collection<UUID> ids) {
        return lists.byIdsOrFormer(ids, Tables.EVENT, "event e", "e.id");
    }

    public Uni<Slice<Event>> page(EventFilter filter, EventOrder order, PageRequest page) {
        return lists.page(Tables.EVENT, EventConditions.matching(filter), EventConditions.sort(order), page);
    }

    public Uni<Integer> count(EventFilter filter) {
        return lists.count(EventConditions.matching(filter));
    }

    /**
     * For each of these articles the events of it that match.
     *
     * @param order null for reading order
     */
    public Uni<Map<UUID, Slice<Event>>> ofArticles(
            Collection<UUID> articles, EventFilter filter, @Nullable EventOrder order, PageRequest page) {
        Sort inReadingOrder = Sort.by("r.span_start", Sort.Type.INTEGER, "r.event_id", Direction.ASC);
        return lists.pages(articles, Tables.EVENT, reportedIn(filter), EventConditions.sort(order, inReadingOrder), page);
    }

    public Uni<Map<UUID, Integer>> countsOfArticles(Collection<UUID> articles, EventFilter filter) {
        return lists.counts(articles, reportedIn(filter));
    }

    private static Query reportedIn(EventFilter filter) {
        return EventConditions.among(
                new Query("from event_report r join event e on e.id = r.event_id").where("r.first_here and r.article_id = parents.id"),
                filter);
    }

    /** For each of these persons the events that name them as taking part and match. */
    public Uni<Map<UUID, Slice<Event>>> ofPersons(Collection<UUID> persons, EventFilter filter, EventOrder order, PageRequest page) {
        Sort sort = order.by() == EventOrder.By.DATE
                ? Sort.by("p.date_key", Sort.Type.INTEGER, "p.event_id", order.direction())
                : EventConditions.sort(order);
        return lists.pages(persons, Tables.EVENT, takenPartIn(filter), sort, page);
    }

    public Uni<Map<UUID, Integer>> countsOfPersons(Collection<UUID> persons, EventFilter filter) {
        return filter.equals(EventFilter.ALL)
                ? lists.counts(persons, "select p.person_id as parent, count(*) as number from event_participant p "
                        + "where p.first_as_person and p.person_id = any(?) group by p.person_id")
                : lists.counts(persons, takenPartIn(filter));
    }

    /** Somebody who takes part twice is listed once. Rows are marked as the first of a person where an event is listed without being asked for. */
    static Query takenPartIn(EventFilter filter) {
        boolean listed = filter.statuses().equals(EventStatus.LISTED);
        Query events = new Query("from event_participant p join event e on e.id = p.event_id")
                .where("p.person_id = parents.id")
                .where(listed ? "p.first_as_person" : "not exists (select from event_participant b"
                        + " where b.event_id = p.event_id and b.person_id = p.person_id and b.ordinal < p.ordinal)");
        return filter.equals(EventFilter.ALL) ? events : EventConditions.among(events, filter);
    }

    /** For each of these events the places that report it, newest article first. */
    public Uni<Map<UUID, Slice<EventReport>>> reports(Collection<UUID> events, PageRequest page) {
        Sort newest = Sort.by("r.published_key", Sort.Type.INTEGER, "r.id", Direction.DESC);
        return lists.pages(events, Tables.REPORT, "event_report r where r.event_id = parents.id", newest, page);
    }

    /** The reports with these ids; unknown ids are left out. */
    public Uni<Map<UUID, EventReport>> reportsByIds(Collection<UUID> ids) {
        return lists.byIds(ids, Tables.REPORT, "event_report r where r.id", EventReport::id);
    }

    public Uni<Map<UUID, Integer>> reportCounts(Collection<UUID> events) {
        return lists.counts(events,
                "select event_id as parent, count(*) as number from event_report where event_id = any(?) group by event_id");
    }

    /** For each of these events the ids that have joined it and keep answering. */
    public Uni<Map<UUID, List<UUID>>> formerIds(Collection<UUID> events) {
        return lists.formerIds(events);
    }

    /** For each of these events how many publishers are known to report it; copies of one text count once. */
    public Uni<Map<UUID, Integer>> sources(Collection<UUID> events) {
        return lists.counts(
                events,
                "select r.event_id as parent, " + Articles.PUBLISHERS + " as number from event_report r "
                        + "left join article_sketch k on k.article_id = r.article_id left join article o on o.id = k.copies "
                        + "where r.event_id = any(?) group by r.event_id");
    }
}
