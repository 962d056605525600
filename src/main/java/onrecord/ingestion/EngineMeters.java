package onrecord.ingestion;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ExecutorServiceMetrics;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import onrecord.extraction.Stopwatch;

/** How long each step of reading takes, and how many texts wait for it. */
@Singleton
final class EngineMeters implements Stopwatch {

    private final MeterRegistry registry;
    private final Map<String, Timer> steps = new ConcurrentHashMap<>();

    EngineMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Shows as {@code executor.*} named {@code reading} what these threads have to do. */
    void watch(ExecutorService threads) {
        new ExecutorServiceMetrics(threads, "reading", Tags.empty()).bindTo(registry);
    }

    @Override
    public void took(String step, long nanos) {
        steps.computeIfAbsent(step, this::timer).record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer timer(String step) {
        return Timer.builder("onrecord.reading").description("Reading a text, by step of the engine").tag("step", step).register(registry);
    }
}
