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
    private final DatabaseWatch watch;
    private final RunningTransactions transactions;

    Sessions(
            Mutiny.SessionFactory factory,
            Pool pool,
            ReadReplica replica,
            Vertx vertx,
            DatabaseWatch watch,
            RunningTransactions transactions) {
        this.factory = factory;
        this.pool = pool;
        this.replica = replica;
        this.vertx = vertx;
        this.eventLoop = new EventLoop(vertx);
        this.watch = watch;
        this.transactions = transactions;
    }

    /**
     * Runs one query outside a transaction, on the read replica where that will do ({@link ReadReplica}). What that one cannot answer the database
     * itself answers. The query is cancelled when nobody waits for it any more. Fails with {@link DatabaseTrouble}.
     */
    public <T> Uni<T> read(Query query, Function<RowSet<Row>, T> reading) {
        return eventLoop.on(() -> Uni.createFrom().<T>context(context -> {
            Pool copy = replica.in(context);
            return copy == null
                    ? readHere(query, reading)
                    : read(copy, query, reading).onFailure(ReadReplica::isAway).recoverWithUni(() -> readHere(query, reading));
        }));
    }

    private <T> Uni<T> readHere(Query query, Function<RowSet<Row>, T> reading) {
        return read(pool, query, reading).invoke(watch::answered).onFailure().transform(watch::failed);
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

    /** Asks something whose answer tells nothing but that there is one. It goes on when nobody waits for it any more. */
    Uni<Void> ask(String sql) {
        return eventLoop.on(() -> Uni.createFrom().completionStage(
                () -> pool.withConnection(connection -> connection.query(sql).execute()).toCompletionStage()))
                .invoke(watch::answered)
                .onFailure().transform(watch::failed)
                .replaceWithVoid();
    }

    private static Future<RowSet<Row>> ask(SqlConnection connection, Query query) {
        SQL.debug(query);
        return connection.preparedQuery(query.sql()).execute(Tuple.from(query.values()));
    }

    /**
     * Runs everything or nothing. Fails with {@link DatabaseTrouble}; then it may also have run and the answer is lost. What has begun goes on
     * when nobody waits for it any more, also while the service stops.
     */
    public <T> Uni<T> inTransaction(Function<Transaction, Uni<T>> work) {
        return transactions.toTheirEnd(eventLoop.on(() -> factory.openStatelessSession()
                .chain(session -> session.withTransaction(begun -> work.apply(new Transaction(session))).eventually(session::close))))
                .invoke(watch::written)
                .onFailure().transform(watch::failed);
    }
}
