package onrecord.storage;

import io.smallrye.mutiny.Uni;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinyStatelessSessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;
import org.jspecify.annotations.Nullable;

/**
 * What can be done in a session. Queries are plain SQL whose rows are read one by one: lists come 1.2 to 1.6 times as fast as by HQL that
 * selects records, and lateral joins can be said. Connections, transactions, logging and errors stay with Hibernate.
 */
final class Transaction {

    private static final int BATCH = 100;

    private final Mutiny.StatelessSession session;
    private final ReactiveConnection connection;

    Transaction(Mutiny.StatelessSession session) {
        this.session = session;
        this.connection = ((MutinyStatelessSessionImpl) session).getReactiveConnection();
    }

    <T> Uni<T> select(Query query, Function<Iterator<Object[]>, T> reading) {
        return uni(connection.select(query.sql(), query.values())).map(reading);
    }

    /** Gives the number of rows changed. */
    Uni<Integer> update(Query query) {
        return uni(connection.update(query.sql(), query.values()));
    }

    /** Runs one statement with each of these sets of values, in one round trip. */
    Uni<Void> updateAll(String sql, List<@Nullable Object[]> values) {
        return values.isEmpty() ? Uni.createFrom().voidItem() : uni(connection.update(sql, values)).replaceWithVoid();
    }

    Uni<Void> insertAll(List<?> entities) {
        return entities.isEmpty() ? Uni.createFrom().voidItem() : session.insertAll(BATCH, entities.toArray());
    }

    private static <T> Uni<T> uni(CompletionStage<T> stage) {
        return Uni.createFrom().completionStage(stage);
    }
}
