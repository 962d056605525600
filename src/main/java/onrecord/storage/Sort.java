package onrecord.storage;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;

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

        /** Java takes shorter ones, too. */
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

    /** What a query has to select first so that rows know their position. */
    String columns() {
        return key + ", " + tie;
    }

    Position position(Object[] row, int from) {
        return new Position(mark() + row[from], row[from + 1].toString());
    }

    /** Tells positions of lists that are sorted by something else. */
    private String mark() {
        return Integer.toHexString(columns().hashCode() & 0xffff) + ":";
    }

    /** Cuts the page out of the query's rows, in the order they are to be read, and one more to tell whether something follows. */
    void cut(Query query, PageRequest page) {
        boolean down = descending != page.backward();
        Position from = page.from();
        if (from != null) {
            query.where("(" + key + ", " + tie + ") " + (down ? "<" : ">") + " (?, ?)", read(from, keyOf(from), keyType),
                    read(from, from.id(), tieType));
        }
        String direction = down ? " desc" : "";
        query.add(" order by " + key + direction + ", " + tie + direction + " limit ?", page.size() + 1);
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
