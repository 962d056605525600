package onrecord.storage.sql;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * The only way to the database. A question is one SQL statement on a connection of Vert.x's pool: Hibernate costs more (figures in
 * ARCHITECTURE.md) and has no way to cancel a query. Transactions go through a stateless session of their own, never the request's:
 * fields of one request are resolved in parallel, and a session serves one query at a time. May be used from any thread.
 */
@ApplicationScoped
public class Sessions {

    /** Where Hibernate logs its own statements. */
    private static final Logger SQL = Logger.getLogger("org.hibernate.SQL");

    private final Mutiny.SessionFactory factory;
    private final Pool pool;
    private final ReadReplica replica;
    private final Vertx vertx;
    private final EventLoop eventLoop;

    Sessions(Mutiny.SessionFactory factory, Pool pool, ReadReplica replica, Vertx vertx) {
        this.factory = factory;
        this.pool = pool;
        this.replica = replica;
        this.vertx = vertx;
        this.eventLoop = new EventLoop(vertx);
    }

    /**
     * Runs one query outside a transaction, on the read replica where that will do ({@link ReadReplica}). What that one cannot answer the database
     * itself answers. The query is cancelled when nobody waits for it any more.
     */
    public <T> Uni<T> read(Query query, Function<RowSet<Row>, T> reading) {
        return eventLoop.on(() -> Uni.createFrom().<T>context(context -> {
            Pool copy = replica.in(context);
            return copy == null
                    ? read(pool, query, reading)
                    : read(copy, query, reading).onFailure(ReadReplica::isAway).recoverWithUni(() -> read(pool, query, reading));
        }));
    }

    private <T> Uni<T> read(Pool from, Query query, Function<RowSet<Row>, T> reading) {
        return Uni.createFrom().<T>emitter(answer -> {
            QueryCancellation cancellation = new QueryCancellation(vertx);
            answer.onTermination(cancellation::cancel);
            from.withConnection(connection -> cancellation.unlessCancelled(connection, () -> ask(connection, query)))
                    .map(reading)
                    .onSuccess(answer::complete)
                    .onFailure(answer::fail);
        });
    }

    private static Future<RowSet<Row>> ask(SqlConnection connection, Query query) {
        SQL.debug(query);
        return connection.preparedQuery(query.sql()).execute(Tuple.from(query.values()));
    }

    /** Runs everything or nothing. */
    public <T> Uni<T> inTransaction(Function<Transaction, Uni<T>> work) {
        return eventLoop.on(() -> factory.openStatelessSession()
                .chain(session -> session.withTransaction(begun -> work.apply(new Transaction(session))).eventually(session::close)));
    }
}
