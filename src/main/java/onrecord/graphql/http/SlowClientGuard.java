package onrecord.graphql.http;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Closes a connection when its client sends a request too slowly or does not read its answers. Such a client never reaches the place where
 * requests are handled, so this watches connections.
 */
@Singleton
public final class SlowClientGuard {

    private static final Logger LOG = Logger.getLogger(SlowClientGuard.class);
    private static final long CHECK_INTERVAL_MILLIS = 500;

    private final Vertx vertx;
    private final AccessSettings.Connections settings;
    private final Connections connections;
    private long timer;

    SlowClientGuard(Vertx vertx, AccessSettings access, Connections connections) {
        this.vertx = vertx;
        this.settings = access.connection();
        this.connections = connections;
    }

    void open(@Observes Router router) {
        timer = vertx.setPeriodic(CHECK_INTERVAL_MILLIS, now -> checkConnections());
    }

    private void checkConnections() {
        long now = System.nanoTime();
        for (ConnectionActivity connection : connections.all()) {
            if (connection.nanosSinceRead(now) > settings.responseTimeout().toNanos()) {
                connection.reset();
            } else if (connection.nanosSinceRequest(now) > settings.requestTimeout().toNanos()) {
                connection.close();
            }
        }
        resetSlowest(now);
    }

    /** Limits the bytes of unread answers over all clients: the connections that have been slow for longest are reset first. */
    private void resetSlowest(long now) {
        long unread = connections.all().stream().mapToLong(ConnectionActivity::unreadBytes).sum() - settings.unreadBytes();
        if (unread <= 0) {
            return;
        }
        List<ConnectionActivity> slowestFirst =
                connections.all().stream()
                        .sorted(Comparator.comparingLong((ConnectionActivity connection) -> connection.nanosSinceRead(now)).reversed())
                        .toList();
        Iterator<ConnectionActivity> slowest = slowestFirst.iterator();
        while (unread > 0 && slowest.hasNext()) {
            ConnectionActivity connection = slowest.next();
            unread -= connection.unreadBytes();
            connection.reset();
        }
        LOG.warnf("Clients do not read their answers; the slowest connections were reset");
    }

    @PreDestroy
    void close() {
        vertx.cancelTimer(timer);
    }
}
