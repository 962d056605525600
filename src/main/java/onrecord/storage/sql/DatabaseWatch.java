package onrecord.storage.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Knows when the database last answered. Its log has a line when trouble begins and one when it is over, not one a request. Thread-safe. */
@ApplicationScoped
public class DatabaseWatch {

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class);

    /** Trouble that goes on is told again after so long. */
    private static final long REPEAT_NANOS = Duration.ofSeconds(30).toNanos();

    private final AtomicInteger failures = new AtomicInteger();
    private volatile DatabaseTrouble.@Nullable Kind trouble;
    private volatile long answeredAt = System.nanoTime() - Duration.ofDays(1).toNanos();
    private long beganAt;
    private long toldAt;

    /** The database has answered. */
    void answered() {
        answeredAt = System.nanoTime();
        if (trouble == DatabaseTrouble.Kind.AWAY) {
            over();
        }
    }

    /** What it was written to has taken it. Reading may go on while it has no room for anything new. */
    void written() {
        answeredAt = System.nanoTime();
        if (trouble != null) {
            over();
        }
    }

    private synchronized void over() {
        if (trouble != null) {
            trouble = null;
            LOG.infof("The database works again after %d ms; %d questions and changes failed meanwhile",
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - beganAt), failures.getAndSet(0));
        }
    }

    /** The failure as {@link DatabaseTrouble} if it is one, else as it is. */
    Throwable failed(Throwable failure) {
        Optional<DatabaseTrouble> known = DatabaseTrouble.of(failure);
        known.ifPresent(this::tell);
        return known.isPresent() ? known.get() : failure;
    }

    private synchronized void tell(DatabaseTrouble found) {
        failures.incrementAndGet();
        long now = System.nanoTime();
        if (trouble == null) {
            beganAt = now;
        }
        if (trouble == null || now - toldAt > REPEAT_NANOS) {
            LOG.warn(found.getMessage());
            toldAt = now;
        }
        trouble = found.kind();
    }

    /** How long ago the database last answered, in nanoseconds. */
    long nanosSinceAnswer() {
        return System.nanoTime() - answeredAt;
    }
}
