package onrecord.graphql.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import onrecord.graphql.guard.PreparedDocument;
import org.jspecify.annotations.Nullable;

/**
 * Counts and times requests by what they ask for and how that ends. Labels are names of the schema and codes of errors, of which there is a fixed
 * number each: nothing that a client makes up becomes one.
 */
@Singleton
public final class RequestMeters {

    private static final String SEVERAL = "several";
    private static final String OK = "ok";
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofMillis(250), Duration.ofSeconds(1), Duration.ofSeconds(5)};

    /** Looked up for each request: to ask the registry takes longer. */
    private final Map<Ending, Timer> timers = new ConcurrentHashMap<>();

    private final MeterRegistry registry;
    private final DistributionSummary cost;

    private record Ending(String operation, String outcome) {}

    RequestMeters(MeterRegistry registry) {
        this.registry = registry;
        this.cost = DistributionSummary.builder("onrecord.request.cost")
                .description("Objects that the answer of a request may hold at most, in points as the rate limit counts them")
                .serviceLevelObjectives(10, 100, 1_000, 10_000)
                .register(registry);
    }

    /** A request that was refused before it ran. */
    void refused(Map<String, Object> answer) {
        registry.counter("onrecord.requests.refused", "code", code(answer)).increment();
    }

    private static String code(Map<String, Object> answer) {
        return answer.get("errors") instanceof List<?> errors && !errors.isEmpty()
                && errors.get(0) instanceof Map<?, ?> error
                && error.get("extensions") instanceof Map<?, ?> extensions
                && extensions.get("code") instanceof String code ? code : "INTERNAL";
    }

    /** A request that ran. */
    void ran(PreparedDocument document, long nanos, @Nullable ExecutionResult result) {
        String operation = document.rootField() == null ? SEVERAL : document.rootField();
        timers.computeIfAbsent(new Ending(operation, outcome(result)), this::timer).record(nanos, TimeUnit.NANOSECONDS);
        cost.record(document.cost());
    }

    private Timer timer(Ending ending) {
        return Timer.builder("onrecord.requests")
                .description("Requests that ran, by the field they ask for and the code of their first error")
                .tag("operation", ending.operation)
                .tag("outcome", ending.outcome)
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }

    private static String outcome(@Nullable ExecutionResult result) {
        if (result == null) {
            return "INTERNAL";
        }
        List<GraphQLError> errors = result.getErrors();
        if (errors.isEmpty()) {
            return OK;
        }
        Map<String, Object> extensions = errors.get(0).getExtensions();
        return extensions != null && extensions.get("code") instanceof String code ? code : "INTERNAL";
    }
}
