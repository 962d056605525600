package onrecord.storage.page;

import org.jspecify.annotations.Nullable;

/**
 * Which stretch of a list is wanted: the first {@code size} rows after a position, or the last {@code size} before one.
 *
 * @param from null to begin at the start of the list, or at its end when {@code backward}
 */
public record PageRequest(int size, @Nullable Position from, boolean backward) {

    public PageRequest {
        if (size < 0) {
            throw new IllegalArgumentException("a page cannot have " + size + " rows");
        }
    }

    public static PageRequest first(int size) {
        return new PageRequest(size, null, false);
    }

    public static PageRequest first(int size, @Nullable Position after) {
        return new PageRequest(size, after, false);
    }

    public static PageRequest last(int size, @Nullable Position before) {
        return new PageRequest(size, before, true);
    }
}
