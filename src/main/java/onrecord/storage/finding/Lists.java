package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import onrecord.knowledge.Node;
import onrecord.storage.page.PageRequest;
import onrecord.storage.page.Slice;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.RowMapping;
import onrecord.storage.sql.Sessions;

/** Reads rows, each time with one SQL statement: by id, a page of all, or a page for each of many parents. */
@ApplicationScoped
class Lists {

    private static final String PARENT = "parent";

    private final Sessions sessions;

    Lists(Sessions sessions) {
        this.sessions = sessions;
    }

    /** @param from the table and its alias, and the condition up to the ids: {@code "person p where p.id"} */
    <T extends Node> Uni<Map<UUID, T>> byIds(Collection<UUID> ids, RowMapping<T> selection, String from) {
        return byIds(ids, selection, from, Node::id);
    }

    /** @param id of what is found */
    <T> Uni<Map<UUID, T>> byIds(Collection<UUID> ids, RowMapping<T> selection, String from, Function<T, UUID> id) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        Query query = new Query("select " + selection.columns() + " from " + from);
        if (ids.size() == 1) {
            query.add(" = ?", ids.iterator().next()); // faster than "any" for one id
        } else {
            query.add(" = any(?)", ids);
        }
        return sessions.read(query, rows -> {
            Map<UUID, T> found = new HashMap<>();
            rows.forEach(row -> {
                T value = selection.read(row);
                found.put(id.apply(value), value);
            });
            return found;
        });
    }

    /**
     * By id. What is not found is looked for among those that have joined others, with a second statement, and told under the id that was asked for.
     *
     * @param from the table and its alias
     * @param id its column with ids
     */
    <T extends Node> Uni<Map<UUID, T>> byIdsOrFormer(Collection<UUID> ids, RowMapping<T> selection, String from, String id) {
        return byIds(ids, selection, from + " where " + id).chain(found -> {
            Set<UUID> missing = new HashSet<>(ids);
            missing.removeAll(found.keySet());
            return missing.isEmpty() ? Uni.createFrom().item(found) : byFormerIds(missing, selection, from + " on " + id).map(more -> {
                Map<UUID, T> all = new HashMap<>(found);
                all.putAll(more);
                return all;
            });
        });
    }

    /** For each of these the ids that have joined it. */
    Uni<Map<UUID, List<UUID>>> formerIds(Collection<UUID> ids) {
        Query query = new Query("select now as parent, id from former_id where now = any(?::uuid[]) order by id", ids);
        return byParent(ids, query, RowMapping.of("id", row -> row.getUUID("id")));
    }

    private <T> Uni<Map<UUID, T>> byFormerIds(Collection<UUID> ids, RowMapping<T> selection, String joined) {
        Query query = new Query("select f.id as asked, " + selection.columns() + " from former_id f join " + joined
                + " = f.now where f.id = any(?::uuid[])", ids);
        return sessions.read(query, rows -> {
            Map<UUID, T> found = new HashMap<>();
            rows.forEach(row -> found.put(row.getUUID("asked"), selection.read(row)));
            return found;
        });
    }

    /** @param conditions everything from the word "from" to the last condition */
    <T> Uni<Slice<T>> page(RowMapping<T> selection, Query conditions, Sort sort, PageRequest page) {
        Query query = conditions.before("select " + sort.columns() + ", " + selection.columns() + " ");
        sort.cut(query, page);
        return sessions.read(query, rows -> {
            List<Slice.Item<T>> items = new ArrayList<>(page.size() + 1);
            rows.forEach(row -> items.add(new Slice.Item<>(selection.read(row), sort.position(row))));
            return slice(items, page);
        });
    }

    /** @param from the tables and the condition that joins them to {@code parents.id} */
    <T> Uni<Map<UUID, Slice<T>>> pages(Collection<UUID> parents, RowMapping<T> selection, String from, Sort sort, PageRequest page) {
        return pages(parents, selection, new Query("from " + from).hasConditions(), sort, page);
    }

    /** @param conditions everything from the word "from" to the last condition, the first of which joins the tables to {@code parents.id} */
    <T> Uni<Map<UUID, Slice<T>>> pages(Collection<UUID> parents, RowMapping<T> selection, Query conditions, Sort sort, PageRequest page) {
        if (parents.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        Query query = new Query("select parents.id as parent, rows.* from unnest(?::uuid[]) parents(id) cross join lateral (", parents)
                .add(conditions.before("select " + sort.columns() + ", " + selection.columns() + " "));
        sort.cut(query, page);
        query.add(") rows");
        return sessions.read(query, rows -> slices(parents, grouped(rows, selection, sort), page));
    }

    /** @param sql selects the columns "parent", an id of the parents in {@code ?}, and "number" */
    Uni<Map<UUID, Integer>> counts(Collection<UUID> parents, String sql) {
        return numbers(parents, new Query(sql, parents));
    }

    private Uni<Map<UUID, Integer>> numbers(Collection<UUID> parents, Query query) {
        if (parents.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return sessions.read(query, rows -> {
            Map<UUID, Integer> counts = new HashMap<>();
            parents.forEach(parent -> counts.put(parent, 0));
            rows.forEach(row -> counts.put(row.getUUID(PARENT), row.getInteger("number")));
            return counts;
        });
    }

    /** @param conditions everything from the word "from" to the last condition, the first of which joins the tables to {@code parents.id} */
    Uni<Map<UUID, Integer>> counts(Collection<UUID> parents, Query conditions) {
        Query query = new Query("select parents.id as parent, rows.number from unnest(?::uuid[]) parents(id) cross join lateral (", parents)
                .add(conditions.before("select count(*) as number "))
                .add(") rows");
        return numbers(parents, query);
    }

    Uni<Integer> count(Query conditions) {
        return number(conditions.before("select count(*) as number "));
    }

    /** @param query selects the column "number" of one row */
    Uni<Integer> number(Query query) {
        return sessions.read(query, rows -> rows.iterator().next().getInteger("number"));
    }

    /** What rows are together. */
    <T> Uni<T> read(Query query, Function<RowSet<Row>, T> reading) {
        return sessions.read(query, reading);
    }

    /** @param query selects the column "parent", an id of the parents, besides those of the selection */
    <T> Uni<Map<UUID, List<T>>> byParent(Collection<UUID> parents, Query query, RowMapping<T> selection) {
        if (parents.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return sessions.read(query, rows -> {
            Map<UUID, List<T>> found = new HashMap<>();
            parents.forEach(parent -> found.put(parent, new ArrayList<>()));
            rows.forEach(row -> found.computeIfAbsent(row.getUUID(PARENT), parent -> new ArrayList<>()).add(selection.read(row)));
            return found;
        });
    }

    private static <T> Map<UUID, List<Slice.Item<T>>> grouped(RowSet<Row> rows, RowMapping<T> selection, Sort sort) {
        Map<UUID, List<Slice.Item<T>>> items = new HashMap<>();
        rows.forEach(row -> items.computeIfAbsent(row.getUUID(PARENT), parent -> new ArrayList<>())
                .add(new Slice.Item<>(selection.read(row), sort.position(row))));
        return items;
    }

    private static <T> Map<UUID, Slice<T>> slices(Collection<UUID> parents, Map<UUID, List<Slice.Item<T>>> items, PageRequest page) {
        Map<UUID, Slice<T>> slices = new HashMap<>();
        for (UUID parent : parents) {
            slices.put(parent, slice(items.getOrDefault(parent, List.of()), page));
        }
        return slices;
    }

    private static <T> Slice<T> slice(List<Slice.Item<T>> read, PageRequest page) {
        boolean more = read.size() > page.size();
        List<Slice.Item<T>> items = more ? read.subList(0, page.size()) : read;
        boolean fromAPosition = page.from() != null;
        if (!page.backward()) {
            return new Slice<>(items, fromAPosition, more);
        }
        Collections.reverse(items);
        return new Slice<>(items, more, fromAPosition);
    }
}
