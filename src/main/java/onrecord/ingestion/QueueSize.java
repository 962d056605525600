package onrecord.ingestion;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import onrecord.storage.Jobs;
import onrecord.storage.jobs.JobState;
import org.jboss.logging.Logger;

/** How many texts are in the queue that all processes share, as it was a little while ago; and whether there is room for more. */
@ApplicationScoped
public class QueueSize {

    private static final Logger LOG = Logger.getLogger(QueueSize.class);

    /** What is known is older than that only when the database does not tell. */
    private static final Duration COUNTED_EVERY = Duration.ofSeconds(10);

    private static final Duration CLEARED_EVERY = Duration.ofMinutes(1);

    private final QueueSettings settings;
    private final Jobs jobs;
    private final Vertx vertx;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile Map<JobState, Integer> counts = Map.of();
    private long counting;
    private long clearing;

    QueueSize(QueueSettings settings, Jobs jobs, Vertx vertx) {
        this.settings = settings;
        this.jobs = jobs;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent event) {
        long every = Math.max(COUNTED_EVERY.toMillis(), settings.pollEvery().toMillis());
        counting = vertx.setPeriodic(every, tick -> countAgain());
        clearing = vertx.setPeriodic(Math.max(CLEARED_EVERY.toMillis(), settings.pollEvery().toMillis()),
                tick -> jobs.forgetDone(settings.keepDone()).subscribe()
                        .with(done -> {}, failure -> LOG.debug("What was done long ago stays for now", failure)));
    }

    /** Counts, unless the database has not even answered the last time. */
    private void countAgain() {
        if (asking.compareAndSet(false, true)) {
            count().onTermination().invoke(() -> asking.set(false)).subscribe()
                    .with(done -> {}, failure -> LOG.debug("It is not known how long the queue is", failure));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(counting);
        vertx.cancelTimer(clearing);
    }

    /** Counts now. */
    public Uni<Void> count() {
        return jobs.counts().invoke(counted -> counts = counted).replaceWithVoid();
    }

    /** How many texts were in that state when they were last counted; those that are done are not counted. */
    public int in(JobState state) {
        return counts.getOrDefault(state, 0);
    }

    /** Fails with {@link Refusal} when there is no room for another text of a client. */
    Uni<Void> room() {
        return jobs.isFull(settings.mostWaiting()).invoke(full -> {
            if (full) {
                throw new Refusal(Refusal.Reason.OVERLOADED, "There are " + settings.mostWaiting()
                        + " texts waiting to be read. Send this one again in a minute, more slowly; 'ingestionJobs' tells how many still wait.");
            }
        }).replaceWithVoid();
    }
}
