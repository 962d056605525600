package onrecord.storage.sql;

import jakarta.persistence.Column;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of an entity's table, of which the values of many rows are sent as one array.
 *
 * @param path from the entity to the value: a field, or a field of the embedded id
 * @param many whether it holds an array; arrays of arrays are rectangles in SQL, so each is sent as a text
 */
record EntityColumn(String name, List<Field> path, Sort sort, boolean many, boolean key, boolean updatable) {

    /** What holds values of a type: in Java, in an array that is sent, and in a column. */
    private enum Sort {
        ID(UUID.class, UUID[]::new, "uuid"),
        TEXT(String.class, String[]::new, "text"),
        INTEGER(Integer.class, Integer[]::new, "integer"),
        LONG(Long.class, Long[]::new, "bigint"),
        NUMBER(Double.class, Double[]::new, "double precision"),
        TRUTH(Boolean.class, Boolean[]::new, "boolean"),
        /** Sent as a number, since a year may have any number of digits. */
        DAY(LocalDate.class, LocalDate[]::new, "date"),
        TIME(Instant.class, Instant[]::new, "timestamp with time zone");

        final Class<?> java;
        final IntFunction<@Nullable Object[]> array;
        final String sql;

        Sort(Class<?> java, IntFunction<@Nullable Object[]> array, String sql) {
            this.java = java;
            this.array = array;
            this.sql = sql;
        }

        static Sort of(Class<?> type) {
            Class<?> boxed = MethodType.methodType(type).wrap().returnType();
            return Stream.of(values()).filter(sort -> sort.java == boxed).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no column holds a " + type));
        }

        Sort sent() {
            return this == DAY ? INTEGER : this == TIME ? TEXT : this;
        }

        /** What is sent for a value. */
        Object sent(Object value) {
            return value instanceof LocalDate day ? Math.toIntExact(day.toEpochDay()) : this == TIME ? value.toString() : value;
        }

        String selected(String name) {
            return this == DAY ? "date '1970-01-01' + " + name : this == TIME ? name + "::" + sql : name;
        }
    }

    static EntityColumn of(List<Field> path, boolean key) {
        Field field = path.get(path.size() - 1);
        field.setAccessible(true);
        Class<?> type = field.getType();
        Column column = field.getAnnotation(Column.class);
        return new EntityColumn(EntityTable.column(field.getName()), path, Sort.of(type.isArray() ? type.getComponentType() : type),
                type.isArray(), key,
                column == null || column.updatable());
    }

    private Sort sent() {
        return many ? Sort.TEXT : sort.sent();
    }

    String parameter() {
        return "?::" + sent().sql + "[]";
    }

    String selected() {
        return many ? "n." + name + "::" + sort.sql + "[]" : sort.selected("n." + name);
    }

    Object values(List<?> rows) {
        @Nullable
        Object[] values = sent().array.apply(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Object value = value(rows.get(i));
            values[i] = value == null ? null : many ? ArrayText.of((Object[]) value) : sort.sent(value);
        }
        return values;
    }

    private @Nullable Object value(Object row) {
        try {
            Object value = row;
            for (Field field : path) {
                value = field.get(value);
            }
            return value;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + path, e);
        }
    }
}
