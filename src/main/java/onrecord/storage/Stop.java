package onrecord.storage;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Stops a query that nobody waits for any more: before it is sent, or while the database works on it. The database is told by a connection
 * of its own, may hear of the stop before it has heard of the query, ignores it then, and never says which it was. So it is told again until
 * the query has ended.
 */
final class Stop {

    /** More than a word takes to the database, in milliseconds. */
    private static final long ON_ITS_WAY = 100;

    private final Vertx vertx;
    private @Nullable SqlConnection working;
    private Future<?> lastTold = Future.succeededFuture();
    private boolean stopped;

    Stop(Vertx vertx) {
        this.vertx = vertx;
    }

    /** The connection is free again when the stop can hit nothing but this query. */
    synchronized <T> Future<T> unlessStopped(SqlConnection connection, Supplier<Future<T>> query) {
        if (stopped) {
            return Future.failedFuture(new CancellationException());
        }
        working = connection;
        Future<T> asked = query.get();
        return asked.eventually(() -> finish(asked.failed()));
    }

    synchronized void now() {
        stopped = true;
        tell();
    }

    private synchronized void tell() {
        if (working != null) {
            lastTold = PgConnection.cast(working).cancelRequest().otherwiseEmpty();
            lastTold.onSuccess(told -> vertx.setTimer(ON_ITS_WAY, elapsed -> tell()));
        }
    }

    /** A query that failed has met the stop. One that was quicker has left it on its way, where it would meet the next one. */
    private synchronized Future<?> finish(boolean failed) {
        working = null;
        return !stopped || failed ? lastTold : lastTold.eventually(() -> vertx.timer(ON_ITS_WAY));
    }
}
