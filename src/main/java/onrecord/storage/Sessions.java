package onrecord.storage;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * The only way to the database. A query is sent to a connection of the pool as it is, since opening a session would cost more than most
 * queries do. Transactions have a stateless session of their own: sessions are never taken from the request, since fields of one request
 * are resolved in parallel and a session serves one query at a time. May be used from any thread.
 */
@ApplicationScoped
class Sessions {

    /** Where Hibernate tells its own statements. */
    private static final Logger SQL = Logger.getLogger("org.hibernate.SQL");

    private final Mutiny.SessionFactory factory;
    private final Pool pool;
    private final Vertx vertx;
    private final EventLoop eventLoop;

    Sessions(Mutiny.SessionFactory factory, Pool pool, Vertx vertx) {
        this.factory = factory;
        this.pool = pool;
        this.vertx = vertx;
        this.eventLoop = new EventLoop(vertx);
    }

    /** Runs one query outside a transaction. It is stopped when nobody waits for it any more. */
    <T> Uni<T> read(Query query, Function<Iterator<Object[]>, T> reading) {
        return eventLoop.on(() -> Uni.createFrom().<T>emitter(answer -> {
            Stop stop = new Stop(vertx);
            answer.onTermination(stop::now);
            pool.withConnection(connection -> stop.unlessStopped(connection, () -> ask(connection, query)))
                    .map(rows -> reading.apply(values(rows)))
                    .onSuccess(answer::complete)
                    .onFailure(answer::fail);
        }));
    }

    private static Future<RowSet<Row>> ask(SqlConnection connection, Query query) {
        SQL.debug(query);
        return connection.preparedQuery(query.sql()).execute(Tuple.from(query.values()));
    }

    private static Iterator<Object[]> values(RowSet<Row> rows) {
        Iterator<Row> all = rows.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public Object[] next() {
                return values(all.next());
            }
        };
    }

    private static Object[] values(Row row) {
        Object[] values = new Object[row.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getValue(i);
        }
        return values;
    }

    /** Runs everything or nothing. */
    <T> Uni<T> inTransaction(Function<Transaction, Uni<T>> work) {
        return eventLoop.on(() -> factory.openStatelessSession()
                .chain(session -> session.withTransaction(begun -> work.apply(new Transaction(session))).eventually(session::close)));
    }
}
