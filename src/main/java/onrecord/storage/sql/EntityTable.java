package onrecord.storage.sql;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of an entity, of which many rows are written by one statement that takes one array a column. Row by row, as Hibernate writes them,
 * each costs the database and this process several times as much.
 */
public final class EntityTable {

    private static final Map<Class<?>, EntityTable> KNOWN = new ConcurrentHashMap<>();

    private final List<EntityColumn> columns;
    private final List<EntityColumn> changed;
    private final String insert;
    private final String update;

    private EntityTable(Class<?> entity) {
        String table = Objects.requireNonNull(entity.getAnnotation(Table.class), "rows are of a table").name();
        columns = fields(entity).flatMap(EntityTable::columns).toList();
        changed = columns.stream().filter(column -> column.key() || column.updatable()).toList();
        insert = "insert into " + table + " (" + each(columns, EntityColumn::name, ", ") + ") select "
                + each(columns, EntityColumn::selected, ", ")
                + from(columns);
        update = "update " + table + " t set "
                + each(changed.stream().filter(column -> !column.key()).toList(), column -> column.name() + " = " + column.selected(), ", ")
                + from(changed) + " where "
                + each(columns.stream().filter(EntityColumn::key).toList(), column -> "t." + column.name() + " = n." + column.name(),
                        " and ");
    }

    /** @param entity a class whose fields are called as the columns of its table are: {@code publishedOn} is {@code published_on} */
    static EntityTable of(Class<?> entity) {
        return KNOWN.computeIfAbsent(entity, EntityTable::new);
    }

    private static Stream<EntityColumn> columns(Field field) {
        field.setAccessible(true);
        return field.isAnnotationPresent(EmbeddedId.class)
                ? fields(field.getType()).map(part -> EntityColumn.of(List.of(field, part), true))
                : Stream.of(EntityColumn.of(List.of(field), field.isAnnotationPresent(Id.class)));
    }

    private static String each(List<EntityColumn> columns, Function<EntityColumn, String> piece, String between) {
        return columns.stream().map(piece).collect(Collectors.joining(between));
    }

    private static String from(List<EntityColumn> columns) {
        return " from unnest(" + each(columns, EntityColumn::parameter, ", ") + ") as n(" + each(columns, EntityColumn::name, ", ") + ")";
    }

    /** Adds rows that are not there. */
    Query insert(List<?> rows) {
        return query(insert, columns, rows);
    }

    /** Writes all columns of rows that are there, but for those that never change. */
    Query update(List<?> rows) {
        return query(update, changed, rows);
    }

    private static Query query(String sql, List<EntityColumn> columns, List<?> rows) {
        List<Object> values = new ArrayList<>();
        columns.forEach(column -> values.add(column.values(rows)));
        return new Query(sql, values.toArray());
    }

    /** The stored fields of an entity, with those of a mapped superclass; Hibernate adds others. */
    public static Stream<Field> fields(Class<?> entity) {
        return Stream.of(entity.getSuperclass(), entity)
                .filter(type -> type == entity || type.isAnnotationPresent(MappedSuperclass.class))
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> !field.isSynthetic() && !Modifier.isStatic(field.getModifiers())
                        && !Modifier.isTransient(field.getModifiers()));
    }

    /** As Hibernate names the column of a field. */
    public static String column(String field) {
        return field.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
