package onrecord.extraction.dates.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import onrecord.text.Edtf;
import org.jspecify.annotations.Nullable;

/** A stretch of the calendar that people count in. */
public enum Unit {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY;

    /** The unit a word means, singular or plural; null when it means none. */
    public static @Nullable Unit of(String word) {
        return switch (word) {
            case "day", "days" -> DAY;
            case "week", "weeks" -> WEEK;
            case "weekend", "weekends" -> WEEKEND;
            case "month", "months" -> MONTH;
            case "quarter", "quarters" -> QUARTER;
            case "year", "years" -> YEAR;
            case "decade", "decades" -> DECADE;
            case "century", "centuries" -> CENTURY;
            default -> null;
        };
    }

    /** The whole unit that lies this many units after the one the day is in. */
    public Edtf whole(LocalDate day, int after) {
        return switch (this) {
            case DAY -> Edtf.day(day.plusDays(after));
            case WEEK -> days(monday(day).plusWeeks(after), 0, 6);
            case WEEKEND -> days(monday(day).plusWeeks(after), 5, 6);
            case MONTH -> Edtf.month(YearMonth.from(day).plusMonths(after));
            case QUARTER -> {
                LocalDate there = day.plusMonths(3L * after);
                yield Edtf.quarter(there.getYear(), there.get(IsoFields.QUARTER_OF_YEAR));
            }
            case YEAR -> Edtf.year(day.getYear() + after);
            case DECADE -> Edtf.decade(day.getYear() / 10 * 10 + 10 * after);
            case CENTURY -> Edtf.century(day.getYear() / 100 * 100 + 100 * after);
        };
    }

    /** The date that many units away, as exact as people mean it: <em>two weeks ago</em> is a day, <em>two years ago</em> a year. */
    public Edtf away(LocalDate day, int count) {
        return switch (this) {
            case DAY, WEEKEND -> Edtf.day(day.plusDays(count));
            case WEEK -> Edtf.day(day.plusWeeks(count));
            case DECADE -> Edtf.year(day.getYear() + 10 * count);
            case CENTURY -> Edtf.decade((day.getYear() + 100 * count) / 10 * 10);
            default -> whole(day, count);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Edtf days(LocalDate monday, int first, int last) {
        return Edtf.range(Edtf.day(monday.plusDays(first)), Edtf.day(monday.plusDays(last)));
    }
}
