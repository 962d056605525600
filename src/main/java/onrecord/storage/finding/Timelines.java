package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.knowledge.Event;
import onrecord.knowledge.Statement;
import onrecord.knowledge.TimelineEntry;
import onrecord.knowledge.TimelineItem;
import onrecord.storage.page.Direction;
import onrecord.storage.page.PageRequest;
import onrecord.storage.page.Slice;
import onrecord.storage.sql.DayKey;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.RowMapping;
import org.jspecify.annotations.Nullable;

/**
 * Statements and events in one list by day: a page is found with one SQL statement, which reads no more rows of either kind than the page has, and
 * both kinds are read with one each.
 */
@ApplicationScoped
public class Timelines {

    /** @param latest the last day it can mean; null when nobody tells one */
    private record Found(SearchKind kind, UUID id, int dayKey, @Nullable LocalDate latest, boolean assumed) {}

    private static final RowMapping<Found> FOUND = RowMapping.of("t.kind, t.id, t.day_key, t.latest, t.assumed", Timelines::found);

    private static final String STATEMENTS = "select 'STATEMENT' as kind, s.id, s.said_key as day_key, s.said_latest as latest, "
            + "s.said_on is null as assumed ";

    private static final String EVENTS =
            "select 'EVENT' as kind, e.id, e.date_key as day_key, coalesce(e.latest, e.first_reported_on) as latest, "
                    + "e.earliest is null as assumed ";

    private static final String REPORTED_TOGETHER = "(select other.event_id from event_report mine join event_report other "
            + "on other.article_id = mine.article_id where mine.event_id = parents.id)";

    private final Lists lists;
    private final Statements statements;
    private final Events events;

    Timelines(Lists lists, Statements statements, Events events) {
        this.lists = lists;
        this.statements = statements;
        this.events = events;
    }

    public Uni<Slice<TimelineEntry>> page(TimelineFilter filter, Direction direction, PageRequest page) {
        return lists.page(FOUND, together(all(filter), cut(filter, direction, page)), byDay(direction), page)
                .chain(found -> read(Stream.of(found)).map(entries -> entries.apply(found)));
    }

    public Uni<Integer> count(TimelineFilter filter) {
        return lists.count(together(all(filter), matching -> dated(matching, filter)));
    }

    /** For each of these persons what they said and took part in. */
    public Uni<Map<UUID, Slice<TimelineEntry>>> ofPersons(
            Collection<UUID> persons, TimelineFilter filter, Direction direction, PageRequest page) {
        return pages(persons, ofPerson(filter), filter, direction, page);
    }

    public Uni<Map<UUID, Integer>> countsOfPersons(Collection<UUID> persons, TimelineFilter filter) {
        return lists.counts(persons, together(ofPerson(filter), matching -> dated(matching, filter)));
    }

    /** For each of these events the story it belongs to: what else the articles that report it tell. */
    public Uni<Map<UUID, Slice<TimelineEntry>>> ofEvents(
            Collection<UUID> events, TimelineFilter filter, Direction direction, PageRequest page) {
        return pages(events, ofEvent(filter), filter, direction, page);
    }

    public Uni<Map<UUID, Integer>> countsOfEvents(Collection<UUID> events, TimelineFilter filter) {
        return lists.counts(events, together(ofEvent(filter), matching -> dated(matching, filter)));
    }

    private Uni<Map<UUID, Slice<TimelineEntry>>> pages(
            Collection<UUID> parents, List<Query> kinds, TimelineFilter filter, Direction direction, PageRequest page) {
        return lists.pages(parents, FOUND, together(kinds, cut(filter, direction, page)), byDay(direction), page)
                .chain(found -> read(found.values().stream()).map(entries -> {
                    Map<UUID, Slice<TimelineEntry>> slices = new HashMap<>();
                    found.forEach((parent, slice) -> slices.put(parent, entries.apply(slice)));
                    return slices;
                }));
    }

    private static Sort byDay(Direction direction) {
        return Sort.by("t.day_key", Sort.Type.INTEGER, "t.id", direction);
    }

    private static List<Query> all(TimelineFilter filter) {
        return kinds(filter, StatementConditions::matching, EventConditions::matching);
    }

    private static List<Query> ofPerson(TimelineFilter filter) {
        return kinds(filter, said -> StatementConditions.saidBy("parents.id", said), Events::takenPartIn);
    }

    private static List<Query> ofEvent(TimelineFilter filter) {
        return kinds(
                filter,
                said -> StatementConditions.among(
                        new Query("from statement s")
                                .where("s.article_id in (select article_id from event_report where event_id = parents.id)"),
                        said),
                happened -> EventConditions.among(new Query("from event e").where("e.id in " + REPORTED_TOGETHER), happened));
    }

    private static List<Query> kinds(
            TimelineFilter filter, Function<StatementFilter, Query> statements, Function<EventFilter, Query> events) {
        StatementFilter said = filter.statements();
        EventFilter happened = filter.events();
        return Stream.of(
                said == null ? null : new Query("select t.* from (").add(statements.apply(said).before(STATEMENTS)),
                happened == null ? null : new Query("select t.* from (").add(events.apply(happened).before(EVENTS)))
                .flatMap(Stream::ofNullable).map(kind -> kind.add(") t").noConditions()).toList();
    }

    /** Each kind is cut to the page by itself, so that only so many rows of it are read. */
    private static Function<Query, Query> cut(TimelineFilter filter, Direction direction, PageRequest page) {
        return matching -> {
            byDay(direction).cut(dated(matching, filter), page);
            return matching;
        };
    }

    private static Query dated(Query matching, TimelineFilter filter) {
        return matching.where("t.day_key " + (filter.undated() ? "=" : ">") + " " + DayKey.of(null));
    }

    private static Query together(List<Query> kinds, Function<Query, Query> narrowed) {
        Query together = new Query("from (");
        String union = "(";
        for (Query kind : kinds) {
            together.add(union).add(narrowed.apply(kind)).add(")");
            union = " union all (";
        }
        return together.add(") t").noConditions();
    }

    /** What turns the rows of these slices into entries. What was deleted meanwhile is left out. */
    private Uni<Function<Slice<Found>, Slice<TimelineEntry>>> read(Stream<Slice<Found>> slices) {
        Map<SearchKind, Set<UUID>> wanted = slices.flatMap(slice -> slice.values().stream())
                .collect(Collectors.groupingBy(Found::kind, Collectors.mapping(Found::id, Collectors.toSet())));
        Uni<Map<UUID, Statement>> said = statements.byIds(wanted.getOrDefault(SearchKind.STATEMENT, Set.of()));
        Uni<Map<UUID, Event>> happened = events.byIds(wanted.getOrDefault(SearchKind.EVENT, Set.of()));
        return Uni.combine().all().unis(said, happened).with((ofStatements, ofEvents) -> {
            Map<UUID, TimelineItem> items = new HashMap<>(ofStatements);
            items.putAll(ofEvents);
            return slice -> entries(slice, items);
        });
    }

    private static Slice<TimelineEntry> entries(Slice<Found> slice, Map<UUID, TimelineItem> items) {
        List<Slice.Item<TimelineEntry>> entries = slice.items().stream()
                .flatMap(row -> Stream.ofNullable(items.get(row.value().id()))
                        .map(item -> new Slice.Item<>(entry(row.value(), item), row.position())))
                .toList();
        return new Slice<>(entries, slice.hasPrevious(), slice.hasNext());
    }

    private static TimelineEntry entry(Found found, TimelineItem item) {
        LocalDate day = DayKey.day(found.dayKey());
        LocalDate latest = found.latest();
        return new TimelineEntry(day, day == null || latest == null || !latest.isAfter(day) ? null : latest, day != null && found.assumed(),
                item);
    }

    private static Found found(Row row) {
        return new Found(
                SearchKind.valueOf(row.getString("kind")),
                row.getUUID("id"),
                row.getInteger("day_key"),
                row.getLocalDate("latest"),
                row.getBoolean("assumed"));
    }
}
