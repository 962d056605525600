package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.storage.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, after the Relay specification for cursor connections.
 *
 * @param total counts the whole list, when somebody asks
 */
record Connection<T>(Slice<T> slice, Uni<Integer> total) {

    List<Slice.Item<T>> edges() {
        return slice.items();
    }

    @Nullable
    String startCursor() {
        return slice.items().isEmpty() ? null : Cursor.of(slice.items().get(0).position());
    }

    @Nullable
    String endCursor() {
        return slice.items().isEmpty() ? null : Cursor.of(slice.items().get(slice.items().size() - 1).position());
    }
}
