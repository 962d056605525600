package onrecord.graphql.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Limits the rate of each client by a bucket of points that refills steadily (the leaky bucket of GraphQL APIs such as Shopify's). An
 * answer costs at least one point. What is stored for a client is one number, the moment at which its bucket will be full.
 *
 * <p>Caffeine makes the names of its classes of what the cache is asked to do; a native executable has those that are named here.
 */
@Singleton
@RegisterForReflection(classNames = {
    "com.github.benmanes.caffeine.cache.SSMSA", "com.github.benmanes.caffeine.cache.PSAMS"})
public final class Throttle {

    private static final long CLIENTS_KEPT = 100_000;

    private final long points;
    private final long pointsPerSecond;
    private final Set<String> exempt;
    private final LongSupplier nanoTime;
    private final Cache<String, AtomicLong> fullAt;

    @Inject
    Throttle(AccessSettings settings) {
        this(settings.throttle().points(), settings.throttle().pointsPerSecond(), Set.copyOf(settings.throttle().exempt()),
                System::nanoTime);
    }

    Throttle(long points, long pointsPerSecond, Set<String> exempt, LongSupplier nanoTime) {
        if (points < 1 || pointsPerSecond < 1) {
            throw new IllegalArgumentException(
                    "onrecord.access.throttle.points and points-per-second are at least 1, not " + points + " and " + pointsPerSecond);
        }
        this.points = points;
        this.pointsPerSecond = pointsPerSecond;
        this.exempt = exempt;
        this.nanoTime = nanoTime;
        this.fullAt = Caffeine.newBuilder()
                .maximumSize(CLIENTS_KEPT)
                .expireAfterAccess(Duration.ofSeconds(points / pointsPerSecond + 60))
                .build();
    }

    /**
     * A client's balance after a request.
     *
     * @param allowed whether the points were enough; otherwise none are spent
     * @param left points
     * @param retryAfter until it will have enough, zero when allowed
     */
    public record Balance(boolean allowed, long left, Duration retryAfter) {}

    /** @param client an address or the name of a signed-in client */
    public Balance take(String client, int cost) {
        long price = Math.max(1, cost);
        if (exempt.contains(client)) {
            return new Balance(true, points, Duration.ZERO);
        }
        AtomicLong full = fullAt.get(client, unknown -> new AtomicLong(nanoTime.getAsLong()));
        while (true) {
            long now = nanoTime.getAsLong();
            long before = full.get();
            long missing = Math.max(0, before - now);
            long left = points - pointsIn(missing);
            if (left < price) {
                return new Balance(false, left, Duration.ofNanos(nanosFor(price - left)));
            }
            if (full.compareAndSet(before, now + missing + nanosFor(price))) {
                return new Balance(true, left - price, Duration.ZERO);
            }
        }
    }

    public long points() {
        return points;
    }

    public long pointsPerSecond() {
        return pointsPerSecond;
    }

    private long pointsIn(long nanos) {
        return (long) Math.ceil(nanos / 1e9 * pointsPerSecond);
    }

    private long nanosFor(long price) {
        return (long) (price * 1e9 / pointsPerSecond);
    }
}
