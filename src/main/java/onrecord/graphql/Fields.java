package onrecord.graphql;

import graphql.schema.DataFetcher;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import onrecord.graphql.execution.Arguments;
import onrecord.graphql.execution.LevelFetcher;
import onrecord.graphql.execution.Property;
import onrecord.storage.PageRequest;
import onrecord.storage.Slice;
import org.jspecify.annotations.Nullable;

/**
 * How the fields of one type of the schema are answered.
 *
 * @param <P> what an object of this type is in Java
 */
final class Fields<P> {

    private final Wiring wiring;
    private final String type;

    Fields(Wiring wiring, String type) {
        this.wiring = wiring;
        this.type = type;
    }

    /** A field whose value is at hand. */
    Fields<P> value(String name, Property<P> property) {
        return field(name, property);
    }

    /** A field whose values are looked up for a whole level at once. */
    Fields<P> level(String name, LevelFetcher<P> fetcher) {
        return field(name, fetcher);
    }

    /** A field of a type that stands only once in an answer: of the query or a mutation. */
    <V> Fields<P> once(String name, Function<Arguments, Uni<V>> answer) {
        return level(name, (parents, arguments) -> answer.apply(arguments).map(Collections::singletonList));
    }

    /** A field that leads to one thing, named by an id; null where the id is. */
    <V> Fields<P> one(String name, Function<P, @Nullable UUID> id, Function<Collection<UUID>, Uni<Map<UUID, V>>> find) {
        return level(name, (parents, arguments) -> {
            List<@Nullable UUID> ids = parents.stream().<@Nullable UUID>map(id).toList();
            return found(ids, find).map(all -> ids.stream().map(one -> one == null ? null : all.get(one)).toList());
        });
    }

    /** A field that is looked up by an id all objects have; {@code absent} where nothing is found. */
    <V> Fields<P> each(String name, Function<P, UUID> id, V absent, BiFunction<Collection<UUID>, Arguments, Uni<Map<UUID, V>>> find) {
        return level(name, (parents, arguments) -> {
            List<UUID> ids = parents.stream().map(id).toList();
            return found(ids, distinct -> find.apply(distinct, arguments))
                    .map(all -> ids.stream().map(one -> all.getOrDefault(one, absent)).toList());
        });
    }

    /** A field that leads to a list, in pages. */
    <V> Fields<P> connection(
            String name,
            Function<P, UUID> id,
            BiFunction<Collection<UUID>, PageRequest, Uni<Map<UUID, Slice<V>>>> slices,
            Function<Collection<UUID>, Uni<Map<UUID, Integer>>> counts) {
        return level(name, (parents, arguments) -> {
            PageRequest page = Pages.of(arguments);
            List<UUID> ids = parents.stream().map(id).toList();
            Uni<Map<UUID, Integer>> totals = Uni.createFrom().deferred(() -> found(ids, counts)).memoize().indefinitely();
            return found(ids, distinct -> slices.apply(distinct, page)).map(all -> ids.stream()
                    .map(one -> new Connection<>(
                            all.getOrDefault(one, Slice.empty()), totals.map(total -> total.getOrDefault(one, 0))))
                    .toList());
        });
    }

    private static <V> Uni<Map<UUID, V>> found(
            List<? extends @Nullable UUID> ids, Function<Collection<UUID>, Uni<Map<UUID, V>>> find) {
        Set<UUID> distinct = new LinkedHashSet<>();
        ids.stream().filter(Objects::nonNull).forEach(distinct::add);
        return distinct.isEmpty() ? Uni.createFrom().item(Map.of()) : find.apply(distinct);
    }

    private Fields<P> field(String name, DataFetcher<?> fetcher) {
        wiring.field(type, name, fetcher);
        return this;
    }
}
