package onrecord.storage;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.LongConsumer;
import onrecord.storage.writing.Announcing;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Hears when any process has taken something in: one connection to the database listens, and when it breaks another one does, sooner or later.
 * What is told in between is not heard, so whoever waits for it looks for themselves each time listening begins.
 */
@ApplicationScoped
public class Notifications {

    private static final Logger LOG = Logger.getLogger(Notifications.class);
    private static final long FIRST_DELAY_MILLIS = 100;
    private static final long LONGEST_DELAY_MILLIS = 5_000;

    private final AnnouncementSettings settings;
    private final Pool pool;
    private final Vertx vertx;
    private @Nullable PgConnection connection;
    private boolean stopped;
    private int failures;

    Notifications(AnnouncementSettings settings, Pool pool, Vertx vertx) {
        this.settings = settings;
        this.pool = pool;
        this.vertx = vertx;
    }

    /**
     * Begins to listen, unless the settings say not to.
     *
     * @param reached gets the position of what was taken in last, a little later than it can be read
     * @param listening called each time listening begins
     */
    public void listen(LongConsumer reached, Runnable listening) {
        if (settings.listen()) {
            connect(reached, listening);
        }
    }

    private synchronized void connect(LongConsumer reached, Runnable listening) {
        if (stopped) {
            return;
        }
        open().compose(opened -> {
            opened.notificationHandler(notification -> reached.accept(Long.parseLong(notification.getPayload())));
            return opened.query("LISTEN " + Announcing.CHANNEL).execute()
                    .map(opened)
                    .onFailure(failure -> opened.close());
        }).onSuccess(opened -> {
            opened.exceptionHandler(failure -> LOG.debug("The connection for notifications breaks off", failure));
            opened.closeHandler(closed -> reconnect(reached, listening, "the connection was closed"));
            begun(opened);
            listening.run();
        }).onFailure(failure -> reconnect(reached, listening, failure.getMessage()));
    }

    private Future<PgConnection> open() {
        return settings.address()
                .map(address -> PgConnection.connect(vertx, PgConnectOptions.fromUri(address)))
                .orElseGet(() -> pool.getConnection().map(PgConnection::cast));
    }

    private synchronized void begun(PgConnection opened) {
        connection = opened;
        if (failures > 0) {
            LOG.info("Notifications of the database arrive again");
        }
        failures = 0;
    }

    private synchronized void reconnect(LongConsumer reached, Runnable listening, @Nullable String reason) {
        connection = null;
        if (!stopped) {
            if (failures == 0) {
                LOG.warnf("Notifications of the database do not arrive until it is connected to again: %s", reason);
            }
            long delay = Math.min(LONGEST_DELAY_MILLIS, FIRST_DELAY_MILLIS << Math.min(failures, 10));
            failures++;
            vertx.setTimer(delay, elapsed -> connect(reached, listening));
        }
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        stopped = true;
        if (connection != null) {
            connection.close();
        }
    }
}
