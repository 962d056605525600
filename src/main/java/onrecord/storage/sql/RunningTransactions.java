package onrecord.storage.sql;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Transactions that have begun. They run to their end, which is waited for when the service stops: none is broken off in the middle. */
@ApplicationScoped
class RunningTransactions {

    private static final Duration END_WITHIN = Duration.ofSeconds(10);
    private static final long PAUSE_MILLIS = 10;

    private final AtomicInteger running = new AtomicInteger();

    /** The work, which does not end when nobody waits for it any more. */
    <T> Uni<T> toTheirEnd(Uni<T> work) {
        return Uni.createFrom().emitter(answer -> {
            running.incrementAndGet();
            work.onTermination().invoke(running::decrementAndGet).subscribe().with(answer::complete, answer::fail);
        });
    }

    /** After those that begin transactions have stopped. */
    void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) ShutdownEvent event) {
        long end = System.nanoTime() + END_WITHIN.toNanos();
        while (running.get() > 0 && System.nanoTime() < end) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
