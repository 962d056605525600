package onrecord.ingestion;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What is done for many at once, since that costs least, and where it fails for one after the other, so that only the one that gives trouble is left out. */
final class Together {

    private Together() {}

    /**
     * @param work does it for some, for all of them or for none
     * @param trouble is told of one for which it cannot be done, and tells what became of it
     * @return what became of each
     */
    static <T, R> Uni<List<R>> orOneByOne(List<T> all, Function<List<T>, Uni<List<R>>> work, BiFunction<T, Throwable, Uni<R>> trouble) {
        return work.apply(all).onFailure().recoverWithUni(() -> Multi.createFrom().iterable(all)
                .onItem().transformToUniAndConcatenate(one -> work.apply(List.of(one)).map(done -> done.get(0))
                        .onFailure().recoverWithUni(failure -> trouble.apply(one, failure)))
                .collect().asList());
    }
}
