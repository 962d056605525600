package onrecord.graphql.identity;

import java.util.UUID;
import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;

/** The id of something that is no node, as clients see it: the long form of a UUID, in small letters. */
public final class PlainId {

    private static final int LONGEST_SHOWN = 40;

    private PlainId() {}

    /**
     * Fails with {@link ErrorCode#BAD_ID}.
     *
     * @param what what it should be, for clients: "the id of a correction"
     */
    public static UUID parse(String text, String what) {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException notAnId) {
            // told below, as for ids of shorter forms
        }
        throw bad(text, what);
    }

    static ApiException bad(String text, String what) {
        String shown = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
        return new ApiException(ErrorCode.BAD_ID, "'" + shown + "' is not " + what + ".");
    }
}
