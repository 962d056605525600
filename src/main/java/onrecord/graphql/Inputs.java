package onrecord.graphql;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onrecord.graphql.execution.Arguments;
import org.jspecify.annotations.Nullable;

/** Reads what clients wrote into filters and other inputs. */
final class Inputs {

    /** The longest text that is searched for or kept beside an article. */
    static final int LONGEST = 1_000;

    private Inputs() {}

    /** A short text, refused when the database could not take it. */
    static @Nullable String text(Arguments arguments, String name) {
        String text = arguments.optional(name);
        return text == null ? null : checked(name, text);
    }

    static List<String> texts(Arguments arguments, String name) {
        return arguments.<String>list(name).stream().map(text -> checked(name, text)).toList();
    }

    private static String checked(String name, String text) {
        if (text.length() > LONGEST) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "'" + name + "' can have " + LONGEST + " characters at most.");
        }
        if (text.indexOf('\0') >= 0 || !isWellFormed(text)) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "'" + name + "' holds characters that are no text.");
        }
        return text;
    }

    static @Nullable UUID id(Arguments arguments, String name, NodeKind kind) {
        String id = arguments.optional(name);
        return id == null ? null : GlobalId.parse(id, kind);
    }

    static <E extends Enum<E>> Set<E> options(Arguments arguments, String name) {
        List<E> options = arguments.list(name);
        return new HashSet<>(options);
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
