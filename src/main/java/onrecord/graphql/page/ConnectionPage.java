package onrecord.graphql.page;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import onrecord.storage.page.Slice;

/**
 * A page of a list, after the Relay specification for cursor connections. What every {@code …Connection} of the schema is made of.
 *
 * @param total counts the whole list, when somebody asks
 */
public record ConnectionPage<T>(Slice<T> slice, Uni<Integer> total) {

    public List<T> nodes() {
        return slice.values();
    }

    /** @param edge what the schema calls an edge of this list */
    public <E> List<E> edges(Function<Slice.Item<T>, E> edge) {
        return slice.items().stream().map(edge).toList();
    }

    public PageInfo info() {
        return new PageInfo(slice);
    }
}
