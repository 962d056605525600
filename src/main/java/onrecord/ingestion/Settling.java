package onrecord.ingestion;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks again, as a whole, at what single changes have left undecided, once nothing has changed for a while. So no change waits for it, and who
 * and what is meant is the same as after a load of everything.
 */
@ApplicationScoped
public class Settling {

    private static final Logger LOG = Logger.getLogger(Settling.class);

    /** Where changes never cease it is put off for so many times the quiet time, and no longer. */
    private static final int LONGEST = 10;

    private static final long NONE = -1;

    private final IngestionSettings settings;
    private final Archive archive;
    private final Vertx vertx;
    private final Clock clock;
    private final Resolver resolver = new Resolver();
    private long timer = NONE;
    private @Nullable Instant firstChange;
    private @Nullable Cancellable running;

    Settling(IngestionSettings settings, Archive archive, Vertx vertx, Clock clock) {
        this.settings = settings;
        this.archive = archive;
        this.vertx = vertx;
        this.clock = clock;
    }

    /** An article has come or gone. */
    synchronized void changed() {
        Instant now = clock.instant();
        firstChange = firstChange == null ? now : firstChange;
        Duration quiet = settings.settleAfter();
        Duration left = Duration.between(now, firstChange.plus(quiet.multipliedBy(LONGEST)));
        begin(left.compareTo(quiet) < 0 ? left : quiet);
    }

    private void begin(Duration in) {
        vertx.cancelTimer(timer);
        timer = vertx.setTimer(Math.max(1, in.toMillis()), id -> settle());
    }

    private synchronized void settle() {
        if (running != null) {
            begin(settings.settleAfter());
            return;
        }
        timer = NONE;
        firstChange = null;
        running = Uni.createFrom().voidItem()
                .chain(() -> Patience.with(() -> archive.decideAll(resolver)))
                .onTermination().invoke(this::end)
                .subscribe()
                .with(done -> LOG.debug("Nothing is left undecided"), failure -> LOG.error("Deciding as a whole stopped", failure));
    }

    private synchronized void end() {
        running = null;
    }

    /** Whether this process is at it just now. */
    public synchronized boolean isRunning() {
        return running != null;
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
        if (running != null) {
            running.cancel();
        }
    }
}
