package onrecord.storage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.knowledge.Node;

/** Reads rows of one shape, each time with one SQL statement: by id, a page of all, or a page for each of many parents. */
@ApplicationScoped
class Lists {

    private final Sessions sessions;

    Lists(Sessions sessions) {
        this.sessions = sessions;
    }

    /** @param from the table and its alias, and the condition up to the ids: {@code "person p where p.id"} */
    <T extends Node> Uni<Map<UUID, T>> byIds(Collection<UUID> ids, Shape<T> shape, String from) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        Query query = new Query("select " + shape.columns() + " from " + from);
        if (ids.size() == 1) {
            query.add(" = ?", ids.iterator().next()); // is planned once and for all
        } else {
            query.add(" = any(?)", ids);
        }
        return sessions.read(query, rows -> {
            Map<UUID, T> found = new HashMap<>();
            rows.forEachRemaining(row -> {
                T value = shape.read(row, 0);
                found.put(value.id(), value);
            });
            return found;
        });
    }

    /** @param conditions everything from the word "from" to the last condition */
    <T> Uni<Slice<T>> page(Shape<T> shape, Query conditions, Sort sort, PageRequest page) {
        Query query = conditions.before("select " + sort.columns() + ", " + shape.columns() + " ");
        sort.cut(query, page);
        return sessions.read(query, rows -> {
            List<Slice.Item<T>> items = new ArrayList<>(page.size() + 1);
            rows.forEachRemaining(row -> items.add(new Slice.Item<>(shape.read(row, 2), sort.position(row, 0))));
            return slice(items, page);
        });
    }

    /** @param from the tables and the condition that joins them to {@code parents.id} */
    <T> Uni<Map<UUID, Slice<T>>> pages(Collection<UUID> parents, Shape<T> shape, String from, Sort sort, PageRequest page) {
        if (parents.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        Query query = new Query("select parents.id, rows.* from unnest(?::uuid[]) parents(id) cross join lateral (", parents)
                .add("select " + sort.columns() + ", " + shape.columns() + " from " + from)
                .hasConditions();
        sort.cut(query, page);
        query.add(") rows");
        return sessions.read(query, rows -> slices(parents, grouped(rows, shape, sort), page));
    }

    /** @param sql selects a parent and a number, for the parents in {@code ?} */
    Uni<Map<UUID, Integer>> counts(Collection<UUID> parents, String sql) {
        if (parents.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return sessions.read(new Query(sql, parents), rows -> {
            Map<UUID, Integer> counts = new HashMap<>();
            parents.forEach(parent -> counts.put(parent, 0));
            rows.forEachRemaining(row -> counts.put((UUID) row[0], ((Number) row[1]).intValue()));
            return counts;
        });
    }

    Uni<Integer> count(Query conditions) {
        return sessions.read(conditions.before("select count(*) "), rows -> ((Number) rows.next()[0]).intValue());
    }

    /** The second and later columns of all rows, by the id in the first. */
    <T> Uni<Map<UUID, List<T>>> byParent(Collection<UUID> parents, Query query, Shape.Reader<T> reader) {
        if (parents.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return sessions.read(query, rows -> {
            Map<UUID, List<T>> found = new HashMap<>();
            parents.forEach(parent -> found.put(parent, new ArrayList<>()));
            rows.forEachRemaining(row -> found.get((UUID) row[0]).add(reader.read(row, 1)));
            return found;
        });
    }

    private static <T> Map<UUID, List<Slice.Item<T>>> grouped(Iterator<Object[]> rows, Shape<T> shape, Sort sort) {
        Map<UUID, List<Slice.Item<T>>> items = new HashMap<>();
        rows.forEachRemaining(row -> items.computeIfAbsent((UUID) row[0], parent -> new ArrayList<>())
                .add(new Slice.Item<>(shape.read(row, 3), sort.position(row, 1))));
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
