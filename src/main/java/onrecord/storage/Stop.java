package onrecord.storage;

import io.vertx.core.Future;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Stops a query that nobody waits for any more: before it is sent, or while the database works on it. */
final class Stop {

    private @Nullable SqlConnection working;
    private Future<?> stopping = Future.succeededFuture();
    private boolean stopped;

    /** The connection is free again when the stop can hit nothing but this query. */
    synchronized <T> Future<T> unlessStopped(SqlConnection connection, Supplier<Future<T>> query) {
        if (stopped) {
            return Future.failedFuture(new CancellationException());
        }
        working = connection;
        return query.get().eventually(this::finish);
    }

    private synchronized Future<?> finish() {
        working = null;
        return stopping;
    }

    synchronized void now() {
        stopped = true;
        if (working != null) {
            stopping = PgConnection.cast(working).cancelRequest().otherwiseEmpty();
            working = null;
        }
    }
}
