package onrecord.storage.sql;

import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * What can be done in a transaction, by the public API of a stateless session of Hibernate Reactive: rows are read and written as entities, and
 * what SQL says better is a native query. A session does one thing at a time, so calls are chained and never combined.
 */
public final class Transaction {

    /** Rows that are written by one statement. */
    private static final int TOGETHER = 500;

    private final Mutiny.StatelessSession session;

    Transaction(Mutiny.StatelessSession session) {
        this.session = session;
    }

    /** Reads rows of plain values by SQL. Hibernate does not learn the type of an array here: rows with arrays are read as entities. */
    public <T> Uni<T> select(Query query, Function<Iterator<Object[]>, T> reading) {
        Mutiny.Query<Object> statement = session.createNativeQuery(query.hibernateSql());
        bind(query.values(), statement::setParameter);
        return statement.getResultList().map(rows -> reading.apply(rows.stream().map(Transaction::columns).iterator()));
    }

    /** Reads rows for what is done with them. */
    public Uni<Void> read(Query query, Consumer<Iterator<Object[]>> reading) {
        return select(query, rows -> {
            reading.accept(rows);
            return rows;
        }).replaceWithVoid();
    }

    /** Reads the ids in the one column that the query has. */
    public Uni<Set<UUID>> ids(Query query) {
        return select(query, rows -> {
            Set<UUID> ids = new HashSet<>();
            rows.forEachRemaining(row -> ids.add((UUID) row[0]));
            return ids;
        });
    }

    /** Sends a query whose answer tells nothing. */
    public Uni<Void> send(Query query) {
        return read(query, rows -> {});
    }

    /** A row of one column comes without an array around it. */
    private static Object[] columns(@Nullable Object row) {
        return row instanceof Object[] columns ? columns : new Object[] {row};
    }

    /** Reads entities by SQL that selects their columns. */
    public <E> Uni<List<E>> list(Class<E> type, Query query) {
        Mutiny.SelectionQuery<E> statement = session.createNativeQuery(query.hibernateSql(), type);
        bind(query.values(), statement::setParameter);
        return statement.getResultList();
    }

    /** Gives the number of rows changed. For many rows with values of their own, {@code unnest} takes one array a column. */
    public Uni<Integer> update(Query query) {
        Mutiny.Query<?> statement = session.createNativeQuery(query.hibernateSql());
        bind(query.values(), statement::setParameter);
        return statement.executeUpdate();
    }

    private static void bind(List<@Nullable Object> values, BiConsumer<Integer, @Nullable Object> parameters) {
        for (int i = 0; i < values.size(); i++) {
            parameters.accept(i + 1, values.get(i));
        }
    }

    /** Adds rows, entities of one class, that are not there. */
    public Uni<Void> insertAll(List<?> entities) {
        return inParts(entities, EntityTable::insert);
    }

    /** Writes all columns of rows that are there, entities of one class. */
    public Uni<Void> updateAll(List<?> entities) {
        return inParts(entities, EntityTable::update);
    }

    private Uni<Void> inParts(List<?> entities, BiFunction<EntityTable, List<?>, Query> writing) {
        if (entities.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        EntityTable table = EntityTable.of(entities.get(0).getClass());
        List<?> part = entities.subList(0, Math.min(TOGETHER, entities.size()));
        return update(writing.apply(table, part)).chain(() -> inParts(entities.subList(part.size(), entities.size()), writing));
    }
}
