package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.graphql.page.ConnectionPage;
import onrecord.storage.page.PageRequest;
import onrecord.storage.page.Slice;
import org.jspecify.annotations.Nullable;

/**
 * The ids that the objects of a level lead to, looked up together: one query for the speakers of twenty statements. Each object gets
 * its own answer, in the order of the objects.
 *
 * @param ids one for each object, null where it leads nowhere
 */
record Batch(List<@Nullable UUID> ids) {

    static <P> Batch of(List<P> parents, Function<P, @Nullable UUID> id) {
        return new Batch(parents.stream().<@Nullable UUID>map(id).toList());
    }

    /** What has the id that a client sent; null for the id of another kind of thing, as for an unknown one. */
    static <V> Uni<@Nullable V> one(String id, NodeKind kind, Function<Collection<UUID>, Uni<Map<UUID, V>>> find) {
        GlobalId known = GlobalId.parse(id);
        return known.kind() == kind ? find.apply(List.of(known.id())).map(found -> found.get(known.id())) : Uni.createFrom().nullItem();
    }

    /** The thing each id names, null where there is none. */
    <V> Uni<List<@Nullable V>> one(Function<Collection<UUID>, Uni<Map<UUID, V>>> find) {
        return found(find).map(all -> ids.stream().<@Nullable V>map(id -> id == null ? null : all.get(id)).toList());
    }

    /** The things that belong to each id; none where nothing is found. */
    <V> Uni<List<List<V>>> list(Function<Collection<UUID>, Uni<Map<UUID, List<V>>>> find) {
        return found(find).map(all -> ids.stream().map(id -> id == null ? List.<V>of() : all.getOrDefault(id, List.of())).toList());
    }

    /** The number that belongs to each id, and another one where nothing is found. */
    Uni<List<Integer>> number(int otherwise, Function<Collection<UUID>, Uni<Map<UUID, Integer>>> find) {
        return found(find).map(all -> ids.stream().map(id -> all.getOrDefault(id, otherwise)).toList());
    }

    /**
     * A page of the list that belongs to each id. The lists are counted together, and only when somebody asks for a count.
     *
     * @param connection what the schema calls a page of this list
     */
    <V, C> Uni<List<C>> pages(
            PageRequest page,
            BiFunction<Collection<UUID>, PageRequest, Uni<Map<UUID, Slice<V>>>> slices,
            Function<Collection<UUID>, Uni<Map<UUID, Integer>>> counts,
            Function<ConnectionPage<V>, C> connection) {
        return pages(page, slices, counts, counts, (one, other) -> connection.apply(one));
    }

    /**
     * As above, of a list that tells of another number besides.
     *
     * @param others counts that number for each id
     */
    <V, C> Uni<List<C>> pages(
            PageRequest page,
            BiFunction<Collection<UUID>, PageRequest, Uni<Map<UUID, Slice<V>>>> slices,
            Function<Collection<UUID>, Uni<Map<UUID, Integer>>> counts,
            Function<Collection<UUID>, Uni<Map<UUID, Integer>>> others,
            BiFunction<ConnectionPage<V>, Uni<Integer>, C> connection) {
        Uni<Map<UUID, Integer>> totals = once(counts);
        Uni<Map<UUID, Integer>> more = once(others);
        return found(distinct -> slices.apply(distinct, page)).map(all -> ids.stream()
                .map(id -> connection.apply(
                        new ConnectionPage<>(all.getOrDefault(id, Slice.empty()), totals.map(total -> total.getOrDefault(id, 0))),
                        more.map(number -> number.getOrDefault(id, 0))))
                .toList());
    }

    private Uni<Map<UUID, Integer>> once(Function<Collection<UUID>, Uni<Map<UUID, Integer>>> counts) {
        return Uni.createFrom().deferred(() -> found(counts)).memoize().indefinitely();
    }

    private <V> Uni<Map<UUID, V>> found(Function<Collection<UUID>, Uni<Map<UUID, V>>> find) {
        Set<UUID> distinct = new LinkedHashSet<>();
        ids.stream().filter(Objects::nonNull).forEach(distinct::add);
        return distinct.isEmpty() ? Uni.createFrom().item(Map.of()) : find.apply(distinct);
    }
}
