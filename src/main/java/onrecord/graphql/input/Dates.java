package onrecord.graphql.input;

import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;
import onrecord.text.Edtf;

/** Dates that may be known only in part, as clients give them. */
public final class Dates {

    private Dates() {}

    /**
     * The notation itself, or an empty text; fails with {@link ErrorCode#BAD_ARGUMENT} when it is neither.
     *
     * @param name what the client calls it
     */
    public static String checked(String name, String text) {
        if (!text.isEmpty() && Edtf.parse(text).isEmpty()) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT,
                    "'" + name + "' is no date in the Extended Date/Time Format, such as 2022-02-24 or 2014-03.");
        }
        return text;
    }
}
