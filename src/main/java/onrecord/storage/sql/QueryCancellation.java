package onrecord.storage.sql;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.SqlConnection;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Cancels a query that nobody waits for any more: before it is sent, or while the database works on it. A cancel request travels on a
 * connection of its own; the database ignores one that arrives before its query and never says whether it did. So the request is repeated
 * until the query has ended. A query that ends soon by itself is not cancelled.
 */
final class QueryCancellation {

    /** Before the first request, and between requests. */
    private static final long DELAY_MILLIS = 100;

    /** Longer than a request is on its way to the database. */
    private static final long ARRIVAL_MILLIS = 1_000;

    static final String QUERY_CANCELED = "57014";

    private final Vertx vertx;
    private @Nullable SqlConnection working;
    private Future<?> lastRequest = Future.succeededFuture();
    private int requests;
    private boolean cancelled;

    QueryCancellation(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Runs a query. The answer comes when no request of this cancellation can meet the next query on the connection any more. */
    synchronized <T> Future<T> unlessCancelled(SqlConnection connection, Supplier<Future<T>> query) {
        if (cancelled) {
            return Future.failedFuture(new CancellationException());
        }
        working = connection;
        Future<T> asked = query.get();
        return asked.eventually(() -> finish(asked.cause()));
    }

    synchronized void cancel() {
        cancelled = true;
        if (working != null) {
            requestLater();
        }
    }

    private void requestLater() {
        vertx.setTimer(DELAY_MILLIS, elapsed -> request());
    }

    private synchronized void request() {
        if (working != null) {
            requests++;
            lastRequest = PgConnection.cast(working).cancelRequest().otherwiseEmpty();
            lastRequest.onSuccess(sent -> requestLater());
        }
    }

    /** A cancelled query has met the only request there was. Any other request may still be on its way, and would cancel the next query. */
    private synchronized Future<?> finish(@Nullable Throwable failure) {
        working = null;
        boolean met = requests == 1 && failure instanceof PgException refused && QUERY_CANCELED.equals(refused.getSqlState());
        return requests == 0 || met ? lastRequest : lastRequest.eventually(() -> vertx.timer(ARRIVAL_MILLIS));
    }
}
