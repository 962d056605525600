package onrecord.ingestion;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.Supplier;
import onrecord.storage.sql.DatabaseTrouble;

/**
 * Tries again what the database could not do, with growing pauses, until it can. What is behind it waits meanwhile and takes no memory, since
 * no more is read than can be stored.
 */
final class Patience {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private Patience() {}

    /** @param work is done anew for each attempt */
    static <T> Uni<T> with(Supplier<Uni<T>> work) {
        return Uni.createFrom().<T>deferred(work::get).onFailure(DatabaseTrouble.class).retry().withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }
}
