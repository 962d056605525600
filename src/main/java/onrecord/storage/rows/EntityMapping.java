package onrecord.storage.rows;

import io.vertx.sqlclient.Row;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import onrecord.storage.sql.EntityTable;
import onrecord.storage.sql.RowMapping;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table become nouns: by name into the fields of its entity, and from these into the noun. So the entity is the one
 * place that says what is stored, for the rows Hibernate writes and for those that are read here.
 *
 * @param <E> the entity, whose fields are called as the columns are: {@code publishedOn} is {@code published_on}
 * @param <N> the noun
 */
public final class EntityMapping<E, N> implements RowMapping<N> {

    private record Column(String name, Field field) {

        /** Columns come in the order in which they are selected, so the one after the last is tried first. */
        int placeIn(Row row, int next) {
            int place = name.equals(row.getColumnName(next)) ? next : row.getColumnIndex(name);
            if (place < 0) {
                throw new NoSuchElementException("the row has no column " + name);
            }
            return place;
        }

        @Nullable
        Object value(@Nullable Object stored) {
            return stored instanceof OffsetDateTime time && field.getType() == Instant.class ? time.toInstant() : stored;
        }
    }

    private final Constructor<E> entity;
    private final Function<E, N> noun;
    private final List<Column> columns;
    private final String selected;

    /** @param alias of the table in queries */
    EntityMapping(Class<E> entity, String alias, Function<E, N> noun) {
        this.entity = constructor(entity);
        this.noun = noun;
        this.columns = EntityTable.fields(entity).filter(field -> !field.isAnnotationPresent(NotRead.class))
                .map(field -> new Column(EntityTable.column(field.getName()), field)).toList();
        this.selected = columns.stream().map(column -> alias + "." + column.name()).collect(Collectors.joining(", "));
    }

    private static <E> Constructor<E> constructor(Class<E> entity) {
        try {
            return entity.getDeclaredConstructor();
        } catch (NoSuchMethodException none) {
            throw new IllegalArgumentException(entity + " has no constructor without parameters", none);
        }
    }

    /** All columns of an entity without an embedded id, also those that are no part of the noun. */
    public static String allColumns(Class<?> entity) {
        return EntityTable.fields(entity).map(field -> EntityTable.column(field.getName())).collect(Collectors.joining(", "));
    }

    @Override
    public String columns() {
        return selected;
    }

    @Override
    public N read(Row row) {
        try {
            E read = entity.newInstance();
            int next = 0;
            for (Column column : columns) {
                int place = column.placeIn(row, next);
                column.field().set(read, column.value(row.getValue(place)));
                next = place + 1;
            }
            return noun.apply(read);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot fill " + entity, e);
        }
    }
}
