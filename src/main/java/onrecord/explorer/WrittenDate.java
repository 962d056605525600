package onrecord.explorer;

import java.time.Month;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a date in the Extended Date/Time Format (ISO 8601-2) as people do: {@code 2018-07-16} is 16 July 2018, {@code 2017-22} summer 2017. */
final class WrittenDate {

    private static final Pattern PARTS = Pattern.compile("([\\dX]{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");
    private static final int FIRST_SEASON = 21;
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final int FIRST_QUARTER = 33;
    private static final List<String> QUARTERS = List.of("first", "second", "third", "last");

    private WrittenDate() {}

    /** What is not in a form known here stays as it is. */
    static String of(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0 ? one(edtf) : one(edtf.substring(0, slash)) + " to " + one(edtf.substring(slash + 1));
    }

    private static String one(String edtf) {
        Matcher parts = PARTS.matcher(edtf);
        if (!parts.matches()) {
            return edtf;
        }
        String year = year(parts.group(1));
        if (parts.group(2) == null) {
            return year;
        }
        int month = Integer.parseInt(parts.group(2));
        if (parts.group(3) != null) {
            return Integer.parseInt(parts.group(3)) + " " + inYear(name(month), year);
        }
        return inYear(name(month), year);
    }

    private static String inYear(String part, String year) {
        return year.isEmpty() ? part : part.endsWith("quarter") ? part + " of " + year : part + " " + year;
    }

    /** Empty when unknown: no year is better than one that is made up. */
    private static String year(String year) {
        if (year.equals("XXXX")) {
            return "";
        }
        if (year.endsWith("XX")) {
            return century(Integer.parseInt(year.substring(0, 2)) + 1);
        }
        return year.endsWith("X") ? year.substring(0, 3) + "0s" : year;
    }

    private static String century(int number) {
        boolean th = number / 10 == 1 || number % 10 == 0 || number % 10 > 3;
        return number + (th ? "th" : List.of("st", "nd", "rd").get(number % 10 - 1)) + " century";
    }

    private static String name(int month) {
        if (month >= FIRST_QUARTER && month < FIRST_QUARTER + QUARTERS.size()) {
            return QUARTERS.get(month - FIRST_QUARTER) + " quarter";
        }
        if (month >= FIRST_SEASON && month < FIRST_SEASON + SEASONS.size()) {
            return SEASONS.get(month - FIRST_SEASON);
        }
        return month >= 1 && month <= 12 ? PageWords.capital(Month.of(month)) : Integer.toString(month);
    }
}
