package onrecord.storage;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.SqlConnection;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Stops a query that nobody waits for any more: before it is sent, or while the database works on it. The database is told by a connection
 * of its own, may hear of the stop before it has heard of the query, ignores it then, and never says which it was. So it is told again until
 * the query has ended. One that ends soon by itself is left alone.
 */
final class Stop {

    /** Before the database is told, and before it is told again, in milliseconds. */
    private static final long PATIENCE = 100;

    /** Longer than a word takes to the database, in milliseconds. */
    private static final long ON_ITS_WAY = 1_000;

    private static final String QUERY_CANCELED = "57014";

    private final Vertx vertx;
    private @Nullable SqlConnection working;
    private Future<?> lastTold = Future.succeededFuture();
    private int timesTold;
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
        return asked.eventually(() -> finish(asked.cause()));
    }

    synchronized void now() {
        stopped = true;
        if (working != null) {
            tellSoon();
        }
    }

    private void tellSoon() {
        vertx.setTimer(PATIENCE, elapsed -> tell());
    }

    private synchronized void tell() {
        if (working != null) {
            timesTold++;
            lastTold = PgConnection.cast(working).cancelRequest().otherwiseEmpty();
            lastTold.onSuccess(told -> tellSoon());
        }
    }

    /** A query that was stopped has met the one word there was. Any other word may still be on its way, and would stop the next query. */
    private synchronized Future<?> finish(@Nullable Throwable failure) {
        working = null;
        boolean met = timesTold == 1 && failure instanceof PgException refused && QUERY_CANCELED.equals(refused.getSqlState());
        return timesTold == 0 || met ? lastTold : lastTold.eventually(() -> vertx.timer(ON_ITS_WAY));
    }
}
