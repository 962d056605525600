package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.knowledge.Event;
import onrecord.knowledge.EventReport;
import onrecord.storage.page.Direction;
import onrecord.storage.page.PageRequest;
import onrecord.storage.page.Slice;
import onrecord.storage.rows.Tables;
import onrecord.storage.sql.Folding;
import onrecord.storage.sql.Query;
import onrecord.text.EventCategory;
import onrecord.text.EventStatus;
import onrecord.text.EventType;

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
        return lists.page(Tables.EVENT, matching(filter), sort(order), page);
    }

    public Uni<Integer> count(EventFilter filter) {
        return lists.count(matching(filter));
    }

    private static Query matching(EventFilter filter) {
        String place = filter.place();
        Query matching = new Query("from event e").whereGiven("e.type = any(?)", filter.types());
        if (!filter.categories().isEmpty()) {
            matching.where("e.type = any(?)", typesIn(filter.categories()));
        }
        return matching
                .whereGiven("e.mode = any(?)", filter.modes())
                .whereGiven("e.status = any(?)", filter.statuses())
                .whereGiven("exists (select from event_participant p where p.event_id = e.id and p.person_id = (select id_now(?)))",
                        filter.participant())
                .whereGiven("e.place_key = ?", place == null ? null : Folding.key(place))
                .whereGiven("e.date_key >= (select happened_from(?))", filter.from())
                .whereGiven("coalesce(e.latest, e.first_reported_on) >= ?", filter.from())
                .whereWithin("e.date_key", null, filter.to())
                .whereGiven("exists (select from event_report r where r.event_id = e.id and r.article_id = ?)", filter.article())
                .whereGiven("e.confidence >= ?", filter.minConfidence());
    }

    private static List<EventType> typesIn(Set<EventCategory> categories) {
        return Stream.concat(EventType.all().stream(), Stream.of(EventType.OTHER)).filter(type -> categories.contains(type.category()))
                .toList();
    }

    private static Sort sort(EventOrder order) {
        return switch (order.by()) {
            case DATE -> Sort.by("e.date_key", Sort.Type.INTEGER, "e.id", order.direction());
            case ARTICLES -> Sort.by("e.article_count", Sort.Type.INTEGER, "e.id", order.direction());
            case CONFIDENCE -> Sort.by("e.confidence", Sort.Type.REAL, "e.id", order.direction());
        };
    }

    /** For each of these articles the events of these statuses that it reports, in reading order. */
    public Uni<Map<UUID, Slice<Event>>> ofArticles(Collection<UUID> articles, Set<EventStatus> statuses, PageRequest page) {
        Sort inReadingOrder = Sort.by("r.span_start", Sort.Type.INTEGER, "r.event_id", Direction.ASC);
        return lists.pages(
                articles,
                Tables.EVENT,
                "event_report r join event e on e.id = r.event_id where " + having(statuses)
                        + " and r.first_here and r.article_id = parents.id",
                inReadingOrder,
                page);
    }

    /** Statuses are ours and no words of a client, so that they can stand in the SQL. An empty set leaves the condition out. */
    private static String having(Set<EventStatus> statuses) {
        if (statuses.isEmpty()) {
            return "true";
        }
        return statuses.equals(EventStatus.LISTED) ? "e.listed"
                : statuses.stream().map(EventStatus::name).sorted().collect(Collectors.joining("', '", "e.status in ('", "')"));
    }

    public Uni<Map<UUID, Integer>> countsOfArticles(Collection<UUID> articles, Set<EventStatus> statuses) {
        return lists.counts(
                articles,
                "select r.article_id as parent, count(*) as number from event_report r join event e on e.id = r.event_id "
                        + "where " + having(statuses) + " and r.first_here and r.article_id = any(?) group by r.article_id");
    }

    /** For each of these persons the events of these statuses that name them as taking part, newest first. */
    public Uni<Map<UUID, Slice<Event>>> ofPersons(Collection<UUID> persons, Set<EventStatus> statuses, PageRequest page) {
        Sort newest = Sort.by("p.date_key", Sort.Type.INTEGER, "p.event_id", Direction.DESC);
        return lists.pages(
                persons,
                Tables.EVENT,
                "event_participant p join event e on e.id = p.event_id where " + firstOf(statuses) + " and p.person_id = parents.id",
                newest,
                page);
    }

    /** Somebody who takes part twice is listed once. Rows are marked as the first of a person where an event is listed without being asked for. */
    private static String firstOf(Set<EventStatus> statuses) {
        return statuses.equals(EventStatus.LISTED) ? "p.first_as_person"
                : having(statuses) + " and not exists (select from event_participant b"
                        + " where b.event_id = p.event_id and b.person_id = p.person_id and b.ordinal < p.ordinal)";
    }

    public Uni<Map<UUID, Integer>> countsOfPersons(Collection<UUID> persons, Set<EventStatus> statuses) {
        return lists.counts(
                persons,
                "select p.person_id as parent, count(*) as number from event_participant p "
                        + (statuses.equals(EventStatus.LISTED) ? "" : "join event e on e.id = p.event_id ") + "where " + firstOf(statuses)
                        + " and p.person_id = any(?) group by p.person_id");
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

    /** For each of these events how many publishers report it; copies of one text count once. */
    public Uni<Map<UUID, Integer>> sources(Collection<UUID> events) {
        return lists.counts(
                events,
                "select r.event_id as parent, greatest(1, " + Articles.SOURCES + ") as number from event_report r "
                        + "left join article_sketch k on k.article_id = r.article_id left join article o on o.id = k.copies "
                        + "where r.event_id = any(?) group by r.event_id");
    }
}
