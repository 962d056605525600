package onrecord.resolution;

import onrecord.text.Edtf;
import org.jspecify.annotations.Nullable;

/** How the dates of two reports stand to each other. */
enum DateAgreement {
    /** The same day. */
    SAME_DAY,
    /** One can be the other: a day and its month, the same year. */
    COMPATIBLE,
    /** One of them is not told. */
    UNKNOWN,
    DIFFERENT;

    static DateAgreement of(@Nullable Edtf one, @Nullable Edtf other) {
        if (one == null || other == null) {
            return UNKNOWN;
        }
        if (one.text().equals(other.text())) {
            return one.text().length() == 10 ? SAME_DAY : COMPATIBLE;
        }
        if (one.earliest() == null || other.earliest() == null || one.latest() == null || other.latest() == null) {
            return withoutYear(one, other);
        }
        return one.latest().isBefore(other.earliest()) || other.latest().isBefore(one.earliest()) ? DIFFERENT : COMPATIBLE;
    }

    /** A day or month of an unknown year against another date. */
    private static DateAgreement withoutYear(Edtf one, Edtf other) {
        String day = afterYear(one.text());
        String otherDay = afterYear(other.text());
        if (day.isEmpty() || otherDay.isEmpty()) {
            return UNKNOWN;
        }
        if (day.equals(otherDay)) {
            return day.length() == 6 ? SAME_DAY : COMPATIBLE;
        }
        return day.startsWith(otherDay) || otherDay.startsWith(day) ? COMPATIBLE : DIFFERENT;
    }

    /** The month and day of a single date: {@code "-02-04"}; empty for a range or a year. */
    private static String afterYear(String date) {
        return date.indexOf('/') < 0 && date.length() > 4 ? date.substring(4) : "";
    }
}
