package onrecord.graphql.http;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Ends the service without losing a request. Quarkus has readiness fall first and goes on for {@code quarkus.shutdown.delay}; each answer is the
 * last one of its connection meanwhile. Just before the delay is over nobody new is let in, so that clients turn to another instance; WebSockets
 * and event streams end; connections without a request are closed, and the others when it has been answered. Quarkus closes the server when the
 * delay is over, which leaves these connections open (see {@link ConnectionActivity}). Its own waiting for requests ({@code quarkus.shutdown.timeout})
 * is not used: to it a WebSocket is a request that never ends, and it leaves idle connections open until it cuts all of them off.
 */
@Singleton
public final class Stopping {

    private static final Logger LOG = Logger.getLogger(Stopping.class);

    /** Before the end of the delay: a WebSocket that is still open then is closed by Vert.x, as if nothing was to come anyway (1000). */
    private static final long EARLIER_MILLIS = 200;

    private static final long PAUSE_MILLIS = 10;

    private final Vertx vertx;
    private final Connections connections;
    private final OpenStreams streams;
    private final Duration delay;
    private final Duration timeout;

    Stopping(Vertx vertx, Connections connections, OpenStreams streams, AccessSettings access,
            @ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay) {
        this.vertx = vertx;
        this.connections = connections;
        this.streams = streams;
        this.delay = delay.orElse(Duration.ZERO);
        this.timeout = access.connection().stopTimeout();
    }

    void announce(@Observes ShutdownDelayInitiatedEvent event) {
        LOG.infof("Stopping: nobody new is let in after %d ms", delay.toMillis());
        connections.answerLast();
        vertx.setTimer(Math.max(1, delay.toMillis() - EARLIER_MILLIS), over -> leave());
    }

    /** Before anything is closed that requests need, such as the database. */
    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event) {
        leave();
        if (!isProduction()) {
            return;
        }
        long end = System.nanoTime() + timeout.toNanos();
        while (!connections.all().isEmpty() && System.nanoTime() < end) {
            pause();
        }
        if (!connections.all().isEmpty()) {
            LOG.warnf("%d connections are cut off: their requests were not answered within %d s", connections.all().size(),
                    timeout.toSeconds());
        }
    }

    private void leave() {
        streams.end();
        if (isProduction()) {
            connections.close();
        }
    }

    /** In development the server goes on listening while the service is loaded anew. */
    private static boolean isProduction() {
        return LaunchMode.current() == LaunchMode.NORMAL;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
