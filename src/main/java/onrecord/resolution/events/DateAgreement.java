package onrecord.resolution.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
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
    /** One day and the next: what happens at night, or far away, is told of either. */
    NEXT_DAY,
    DIFFERENT;

    private static final int A_LEAP_YEAR = 2000;
    private static final Pattern DAY = Pattern.compile("[\\dX]{4}-\\d\\d-\\d\\d");

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
        boolean overlap = !one.latest().isBefore(other.earliest()) && !other.latest().isBefore(one.earliest());
        return overlap ? COMPATIBLE : isDay(one) && isDay(other) && areNeighbours(one.earliest(), other.earliest()) ? NEXT_DAY : DIFFERENT;
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
        if (day.startsWith(otherDay) || otherDay.startsWith(day)) {
            return COMPATIBLE;
        }
        return isDay(one) && isDay(other) && areNeighbours(inALeapYear(one), inALeapYear(other)) ? NEXT_DAY : DIFFERENT;
    }

    private static LocalDate inALeapYear(Edtf day) {
        return Edtf.parse(A_LEAP_YEAR + afterYear(day.text())).map(Edtf::earliest).orElse(LocalDate.MIN);
    }

    private static boolean areNeighbours(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) == 1;
    }

    /** Whether it tells the day, be it of an unknown year: {@code "2021-05-03"}, {@code "XXXX-05-03"}. */
    static boolean isDay(@Nullable Edtf date) {
        return date != null && DAY.matcher(date.text()).matches();
    }

    /** The month and day of a single date: {@code "-02-04"}; empty for a range or a year. */
    private static String afterYear(String date) {
        return date.indexOf('/') < 0 && date.length() > 4 ? date.substring(4) : "";
    }
}
