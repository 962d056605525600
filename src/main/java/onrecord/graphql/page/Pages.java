package onrecord.graphql.page;

import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;
import onrecord.storage.page.PageRequest;
import onrecord.storage.page.Position;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of a list: {@code first} and {@code after}, or {@code last} and {@code before}. */
public final class Pages {

    /** The default of {@code first}. */
    public static final String SIZE = "20";

    public static final String FIRST = "How many, from the beginning or from `after`: at most 100.";
    public static final String AFTER = "A cursor: only what comes after it.";
    public static final String LAST = "How many, from the end or back from `before`: at most 100.";
    public static final String BEFORE = "A cursor: only what comes before it.";

    /** The most rows of one page. */
    public static final int LARGEST = 100;

    private static final int USUAL = Integer.parseInt(SIZE);

    private Pages() {}

    /** A page of a list that is read forwards only. */
    public static PageRequest of(@Nullable Integer first, @Nullable String after) {
        return PageRequest.first(size("first", first), position(after));
    }

    /** A page from either end. Beside {@code last} or {@code before}, a {@code first} of its default value counts as left out. */
    public static PageRequest of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        if (last == null && before == null) {
            return of(first, after);
        }
        if (after != null || first != null && first != USUAL) {
            throw new ApiException(ErrorCode.BAD_PAGE, "Ask either for 'first' with 'after' or for 'last' with 'before', not for both.");
        }
        return PageRequest.last(size("last", last), position(before));
    }

    /** Checks the size of a list that has no pages. */
    public static int size(String name, @Nullable Integer size) {
        if (size == null) {
            return USUAL;
        }
        if (size < 0) {
            throw new ApiException(ErrorCode.BAD_PAGE, "'" + name + "' cannot be negative, but is " + size + ".");
        }
        if (size > LARGEST) {
            throw new ApiException(ErrorCode.BAD_PAGE, "'" + name + "' can be " + LARGEST + " at most, but is " + size + ".");
        }
        return size;
    }

    private static @Nullable Position position(@Nullable String cursor) {
        return cursor == null ? null : Cursor.parse(cursor);
    }
}
