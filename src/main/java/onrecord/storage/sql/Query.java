package onrecord.storage.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An SQL statement that is put together piece by piece. Values are sent beside the text: each {@code ?} takes the next one. */
public final class Query {

    private static final LocalDate EARLIEST = LocalDate.of(-4000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(10_000, 12, 31);

    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();
    private boolean conditional;

    public Query(String piece, @Nullable Object... values) {
        add(piece, values);
    }

    /** Adds a piece as it is. */
    public Query add(String piece, @Nullable Object... more) {
        int next = 0;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c == '?') {
                values.add(plain(more[next++]));
                sql.append('$').append(values.size());
            } else {
                sql.append(c);
            }
        }
        if (next != more.length) {
            throw new IllegalArgumentException(more.length + " values given for " + piece);
        }
        return this;
    }

    /** Adds another statement as it is, its values after those before it. A condition is added to it by "and" if it has some. */
    public Query add(Query other) {
        int before = values.size();
        sql.append(PLACE.matcher(other.sql).replaceAll(place -> "\\$" + (before + Integer.parseInt(place.group(1)))));
        values.addAll(other.values);
        conditional = other.conditional;
        return this;
    }

    /** Adds a condition that has to hold besides those before it. */
    public Query where(String condition, @Nullable Object... more) {
        sql.append(conditional ? " and " : " where ");
        conditional = true;
        return add(condition, more);
    }

    /** Adds a condition with one {@code ?}, unless the value is null or an empty collection. */
    public Query whereGiven(String condition, @Nullable Object value) {
        boolean given = value != null && !(value instanceof Collection<?> all && all.isEmpty());
        return given ? where(condition, value) : this;
    }

    /** Adds the condition that a {@link DayKey} lies within these days, both included. A day nobody knows lies nowhere. */
    public Query whereWithin(String key, @Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null && last == null ? this
                : where(key + " between ? and ?", first == null ? DayKey.FIRST : DayKey.of(first),
                        last == null ? DayKey.LAST : DayKey.of(last));
    }

    /** The text so far ends in conditions: the next one is added by "and". */
    public Query hasConditions() {
        conditional = true;
        return this;
    }

    /** The text so far ends in no condition: the next one is added by "where". */
    public Query noConditions() {
        conditional = false;
        return this;
    }

    /** Puts a piece without values in front. */
    public Query before(String piece) {
        sql.insert(0, piece);
        return this;
    }

    String sql() {
        return sql.toString();
    }

    /** The text as Hibernate takes it: places for values are {@code ?1}, and its own colons are escaped. */
    String hibernateSql() {
        return PLACE.matcher(sql).replaceAll("?$1").replace("::", "\\:\\:");
    }

    List<@Nullable Object> values() {
        return Collections.unmodifiableList(values);
    }

    /**
     * Collections become arrays of ids or of texts, enums become their names. The database can hold neither NUL nor days thousands of
     * years away. Nothing stored has them, so what replaces them finds nothing either.
     */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof String text) {
            return text.replace('\0', ' ');
        }
        if (value instanceof LocalDate day) {
            return day.isBefore(EARLIEST) ? EARLIEST : day.isAfter(LATEST) ? LATEST : day;
        }
        if (!(value instanceof Collection<?> all)) {
            return value;
        }
        boolean ids = !all.isEmpty() && all.iterator().next() instanceof UUID;
        return ids ? all.toArray(new UUID[0]) : all.stream().map(Query::text).toArray(String[]::new);
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    @Override
    public String toString() {
        return sql.toString();
    }
}
