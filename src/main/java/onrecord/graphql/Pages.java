package onrecord.graphql;

import onrecord.graphql.execution.Arguments;
import onrecord.storage.PageRequest;
import onrecord.storage.Position;
import org.jspecify.annotations.Nullable;

/** Reads which page of a list a client wants: {@code first} and {@code after}, or {@code last} and {@code before}. */
final class Pages {

    /** The most rows of one page. */
    static final int LARGEST = 100;

    private static final int USUAL = 20;

    private Pages() {}

    static PageRequest of(Arguments arguments) {
        boolean backward = arguments.optional("last") != null || arguments.optional("before") != null;
        if (!backward) {
            return PageRequest.first(size("first", arguments.optional("first")), position(arguments.optional("after")));
        }
        if (arguments.isGiven("first") && arguments.optional("first") != null || arguments.optional("after") != null) {
            throw new ApiException(ErrorCode.BAD_PAGE, "Ask either for 'first' with 'after' or for 'last' with 'before', not for both.");
        }
        return PageRequest.last(size("last", arguments.optional("last")), position(arguments.optional("before")));
    }

    /** How many rows, where there are no pages. */
    static int size(String name, @Nullable Integer size) {
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
