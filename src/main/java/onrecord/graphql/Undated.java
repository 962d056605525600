package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Counts what a filter leaves out because no day is known: nothing where it asks for no day. */
final class Undated {

    private Undated() {}

    /** @param filter of what is left out; empty where nothing is */
    static <F> Uni<Integer> count(Optional<F> filter, Function<F, Uni<Integer>> counting) {
        return filter.map(counting).orElseGet(() -> Uni.createFrom().item(0));
    }

    /** As above, of the lists of several things. */
    static <F> Function<Collection<UUID>, Uni<Map<UUID, Integer>>> counts(
            Optional<F> filter, BiFunction<Collection<UUID>, F, Uni<Map<UUID, Integer>>> counting) {
        return ids -> filter.map(some -> counting.apply(ids, some)).orElseGet(() -> Uni.createFrom().item(Map.of()));
    }
}
