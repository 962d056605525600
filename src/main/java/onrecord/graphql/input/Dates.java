package onrecord.graphql.input;

import java.time.LocalDate;
import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;
import onrecord.text.Edtf;
import org.jspecify.annotations.Nullable;

/** Dates, which may be known only in part, as clients give them. */
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

    /**
     * Fails with {@link ErrorCode#BAD_ARGUMENT} when there is no day from the one to the other.
     *
     * @param fromName what the client calls the first day
     * @param toName what the client calls the last day
     */
    static void checkOrder(String fromName, @Nullable LocalDate from, String toName, @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "'" + fromName + "' (" + from + ") comes after '" + toName + "' (" + to
                    + "), so that no day is between them. Put the earlier day first.");
        }
    }
}
