package onrecord.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * A date in the Extended Date/Time Format (ISO 8601-2): {@code "2014-03"}, {@code "XXXX-02-04"} (year unknown), {@code "2022-02-24"},
 * {@code "2016/2019"}, {@code "201X"}, {@code "2017-22"} (summer; 21 to 24 are the seasons), {@code "2017-35"} (33 to 36 are the quarters).
 *
 * @param text the EDTF notation
 * @param earliest the first day it can mean, null when the year is unknown
 * @param latest the last day it can mean, null when the year is unknown
 */
@Type("EdtfDate")
@Description("A date that may be known only in part.")
public record Edtf(
        @NonNull @Name("edtf") @Description("In the Extended Date/Time Format of ISO 8601-2: `2022-02-24`, `2014-03`, `XXXX-02-04` (year unknown), `2016/2019`.") String text,
        @Description("The first day it can mean; null when the year is unknown.") @Nullable LocalDate earliest,
        @Description("The last day it can mean; null when the year is unknown.") @Nullable LocalDate latest) {

    private static final String SINGLE = "(?:\\d{3}X|\\d\\dXX|(?:\\d{4}|XXXX)-\\d\\d(?:-\\d\\d)?|\\d{4})";
    private static final Pattern NOTATION = Pattern.compile(SINGLE + "(?:/" + SINGLE + ")?");
    private static final Pattern PARTS = Pattern.compile("(\\d{0,4})X{0,4}(?:-(\\d\\d)(?:-(\\d\\d))?)?");
    private static final int FIRST_SEASON = 21;
    private static final int FIRST_QUARTER = 33;
    private static final int LEAP_YEAR = 2000;

    public Edtf {
        if (!isPlainDay(text, earliest) && (text.length() > 21 || !NOTATION.matcher(text).matches())) {
            throw new IllegalArgumentException("not in the Extended Date/Time Format: " + text);
        }
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException(text + " cannot end on " + latest + " before it begins on " + earliest);
        }
    }

    /** What most dates are, told without the pattern. */
    private static boolean isPlainDay(String text, @Nullable LocalDate day) {
        return text.length() == 10 && day != null && text.equals(day.toString());
    }

    public static Edtf day(LocalDate day) {
        return new Edtf(checked(day).toString(), day, day);
    }

    public static Edtf month(YearMonth month) {
        return new Edtf(checked(month.atDay(1)).toString().substring(0, 7), month.atDay(1), month.atEndOfMonth());
    }

    public static Edtf year(int year) {
        return new Edtf(checked(LocalDate.of(year, 1, 1)).toString().substring(0, 4), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The ten years from a year that ends in 0: {@code "199X"}. */
    public static Edtf decade(int firstYear) {
        if (firstYear % 10 != 0) {
            throw new IllegalArgumentException("a decade begins in a year that ends in 0, not in " + firstYear);
        }
        return new Edtf(year(firstYear).text.substring(0, 3) + "X", LocalDate.of(firstYear, 1, 1), LocalDate.of(firstYear + 9, 12, 31));
    }

    /** The hundred years from a year that ends in 00: {@code "19XX"}, as people say "the 20th century". */
    public static Edtf century(int firstYear) {
        if (firstYear % 100 != 0) {
            throw new IllegalArgumentException("a century begins in a year that ends in 00, not in " + firstYear);
        }
        return new Edtf(year(firstYear).text.substring(0, 2) + "XX", LocalDate.of(firstYear, 1, 1), LocalDate.of(firstYear + 99, 12, 31));
    }

    /** A quarter of a calendar year, 1 to 4. */
    public static Edtf quarter(int year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("a year has quarters 1 to 4, not " + quarter);
        }
        YearMonth last = YearMonth.of(year, 3 * quarter);
        return new Edtf(year(year).text + "-" + (FIRST_QUARTER + quarter - 1), last.minusMonths(2).atDay(1), last.atEndOfMonth());
    }

    /** A season, as on the northern half of the earth; the winter of a year is the one that begins in it. */
    public static Edtf season(int year, Season season) {
        YearMonth first = YearMonth.of(year, 3 * (season.ordinal() + 1));
        return new Edtf(year(year).text + "-" + (FIRST_SEASON + season.ordinal()), first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /** The seasons in the order of their codes. */
    public enum Season {
        SPRING,
        SUMMER,
        AUTUMN,
        WINTER
    }

    /** A day whose year is not known. */
    public static Edtf dayOfUnknownYear(int month, int day) {
        return ofUnknownYear(LocalDate.of(LEAP_YEAR, month, day).toString());
    }

    /** A month whose year is not known. */
    public static Edtf monthOfUnknownYear(int month) {
        return ofUnknownYear(YearMonth.of(LEAP_YEAR, month).toString());
    }

    private static Edtf ofUnknownYear(String date) {
        return new Edtf("XXXX" + date.substring(4), null, null);
    }

    /** From one date to another, both included. */
    public static Edtf range(Edtf from, Edtf to) {
        if (from.text.indexOf('/') >= 0 || to.text.indexOf('/') >= 0) {
            throw new IllegalArgumentException("a range runs between two single dates, not from " + from + " to " + to);
        }
        return new Edtf(from.text + "/" + to.text, from.earliest, to.latest);
    }

    /** Whether it names a single day of a known year. */
    @Ignore
    public boolean isDay() {
        return earliest != null && earliest.equals(latest);
    }

    /** Whether it names a quarter of a known year. */
    @Ignore
    public boolean isQuarter() {
        return text.length() == 7 && text.charAt(5) == '3';
    }

    @Ignore
    public boolean isLongerThanAMonth() {
        return earliest != null && latest != null && latest.isAfter(earliest.plusDays(31));
    }

    /** What this notation means; empty when it is not one, or names a day that does not exist. */
    public static Optional<Edtf> parse(String text) {
        if (text.length() > 21 || !NOTATION.matcher(text).matches()) {
            return Optional.empty();
        }
        int slash = text.indexOf('/');
        try {
            return Optional.of(slash < 0 ? single(text) : range(single(text.substring(0, slash)), single(text.substring(slash + 1))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Edtf single(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not in the Extended Date/Time Format: " + text);
        }
        String year = parts.group(1);
        int month = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        int day = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        return switch (year.length()) {
            case 4 -> ofYear(Integer.parseInt(year), month, day);
            case 3 -> decade(10 * Integer.parseInt(year));
            case 2 -> century(100 * Integer.parseInt(year));
            default -> day > 0 ? dayOfUnknownYear(month, day) : monthOfUnknownYear(month);
        };
    }

    private static Edtf ofYear(int year, int month, int day) {
        if (day > 0) {
            return day(LocalDate.of(year, month, day));
        }
        if (month >= FIRST_QUARTER) {
            return quarter(year, month - FIRST_QUARTER + 1);
        }
        if (month >= FIRST_SEASON && month < FIRST_SEASON + Season.values().length) {
            return season(year, Season.values()[month - FIRST_SEASON]);
        }
        return month > 0 ? month(YearMonth.of(year, month)) : year(year);
    }

    private static LocalDate checked(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > 9999) {
            throw new DateTimeException("years run from 0 to 9999 here, not " + Year.of(day.getYear()));
        }
        return day;
    }

    @Override
    public String toString() {
        return text;
    }
}
