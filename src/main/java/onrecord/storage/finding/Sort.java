package onrecord.storage.finding;

import io.vertx.sqlclient.Row;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import onrecord.storage.page.BadPosition;
import onrecord.storage.page.Direction;
import onrecord.storage.page.PageRequest;
import onrecord.storage.page.Position;
import onrecord.storage.sql.Query;

/**
 * An order of rows by a key and, among equals, by a second value no two rows share. Both run in the same direction, so that an index
 * serves it both ways.
 *
 * @param key SQL expression, never null
 * @param tie SQL expression, never null
 */
record Sort(String key, Type keyType, String tie, Type tieType, boolean descending) {

    /** The types a list can be sorted by, and how their text form is read. */
    enum Type {
        INTEGER(Integer::valueOf),
        REAL(Double::valueOf),
        TEXT(text -> text),
        TIME(OffsetDateTime::parse),
        ID(Type::id);

        private final Function<String, Object> reading;

        Type(Function<String, Object> reading) {
            this.reading = reading;
        }

        /** {@link UUID#fromString} also accepts shorter forms. */
        private static UUID id(String text) {
            UUID id = UUID.fromString(text);
            if (!id.toString().equals(text)) {
                throw new IllegalArgumentException("not a UUID: " + text);
            }
            return id;
        }
    }

    /** By a key, and by {@code id} among equals. */
    static Sort by(String key, Type type, String id, Direction direction) {
        return new Sort(key, type, id, Type.ID, direction == Direction.DESC);
    }

    /** What a query has to select besides so that rows know their position. */
    String columns() {
        return key + " as sort_key, " + tie + " as sort_tie";
    }

    Position position(Row row) {
        return new Position(mark() + row.getValue("sort_key"), row.getValue("sort_tie").toString());
    }

    /** Marks the positions of this order, so that those of another order are refused. */
    private String mark() {
        return Integer.toHexString((key + ", " + tie).hashCode() & 0xffff) + ":";
    }

    /** Limits the query to the rows of the page, in the order they are read, and one more that shows whether something follows. */
    void cut(Query query, PageRequest page) {
        from(query, page);
        String direction = goesDown(page) ? " desc" : "";
        query.add(" order by " + key + direction + ", " + tie + direction + " limit ?", page.size() + 1);
    }

    private boolean goesDown(PageRequest page) {
        return descending != page.backward();
    }

    /** Limits the query to the rows from the position of the page on. */
    Query from(Query query, PageRequest page) {
        Position from = page.from();
        return from == null ? query
                : query.where("(" + key + ", " + tie + ") " + (goesDown(page) ? "<" : ">") + " (?, ?)",
                        read(from, keyOf(from), keyType), read(from, from.id(), tieType));
    }

    /** The key of the position of a page, of an order by integers; the largest one when it begins at the start. */
    int key(PageRequest page) {
        Position from = page.from();
        return from == null ? Integer.MAX_VALUE : (int) read(from, keyOf(from), keyType);
    }

    private String keyOf(Position position) {
        if (!position.key().startsWith(mark())) {
            throw new BadPosition(position);
        }
        return position.key().substring(mark().length());
    }

    private static Object read(Position position, String text, Type type) {
        try {
            return type.reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadPosition(position);
        }
    }
}
