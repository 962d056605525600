package onrecord.graphql.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;
import onrecord.storage.page.Position;

/** A position in a list as clients see it: opaque, URL-safe text. */
public final class Cursor {

    private static final char BETWEEN = '\n';

    private Cursor() {}

    public static String of(Position position) {
        String text = position.id() + BETWEEN + position.key();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Fails with {@link ErrorCode#BAD_CURSOR} when the text is not a cursor; the list checks whether the cursor is one of its own. */
    static Position parse(String cursor) {
        String text;
        try {
            text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw bad();
        }
        int between = text.indexOf(BETWEEN);
        if (between < 0 || text.indexOf('\0') >= 0) {
            throw bad();
        }
        return new Position(text.substring(between + 1), text.substring(0, between));
    }

    private static ApiException bad() {
        return new ApiException(ErrorCode.BAD_CURSOR, "This is not a cursor of this service.");
    }
}
