package onrecord.ingestion;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import onrecord.storage.jobs.JobState;
import onrecord.storage.writing.Stored;

/** How many texts come in, what becomes of them, how many wait, and how long storing takes. */
@Singleton
final class IngestionMeters {

    private final MeterRegistry registry;
    private final Progress progress;
    private final QueueSize queue;
    private final Timer storing;

    IngestionMeters(MeterRegistry registry, Progress progress, QueueSize queue) {
        this.registry = registry;
        this.progress = progress;
        this.queue = queue;
        this.storing = Timer.builder("onrecord.storing")
                .description("Telling who and what is meant and storing it, by batch of articles")
                .register(registry);
    }

    /** At the start, so that nothing is missing before something has been read. */
    void watch(@Observes StartupEvent start) {
        files("ingested", seen -> seen.report().ingested());
        files("unchanged", seen -> seen.report().unchanged());
        files("changed", seen -> seen.report().changed());
        files("failed", seen -> seen.report().failed().size());
        Gauge.builder("onrecord.files.waiting", progress, seen -> seen.files() - seen.handled())
                .description("Files that were found and are not done with").register(registry);
        Gauge.builder("onrecord.articles.waiting", progress, seen -> seen.isReadingAgain() ? seen.toReadAgain() - seen.readAgain() : 0)
                .description("Articles that are still to be read again").register(registry);
        for (JobState state : List.of(JobState.WAITING, JobState.RUNNING, JobState.FAILED)) {
            Gauge.builder("onrecord.ingestion.jobs", queue, seen -> seen.in(state))
                    .description("Texts in the queue that all processes share").tag("state", state.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
        for (Stored.Outcome outcome : Stored.Outcome.values()) {
            count(outcome, 0);
        }
    }

    private void files(String outcome, ToDoubleFunction<Progress> number) {
        FunctionCounter.builder("onrecord.files", progress, number)
                .description("Files that are done with").tag("outcome", outcome).register(registry);
    }

    /** Times and counts what is stored in one go. */
    Uni<List<Stored>> storing(Uni<List<Stored>> work) {
        return Uni.createFrom().deferred(() -> {
            long start = System.nanoTime();
            return work.invoke(stored -> {
                storing.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
                stored.forEach(one -> count(one.outcome(), 1));
            });
        });
    }

    private void count(Stored.Outcome outcome, int articles) {
        registry.counter("onrecord.articles.stored", "outcome", outcome.name().toLowerCase(Locale.ROOT)).increment(articles);
    }
}
