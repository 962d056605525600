package onrecord.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A day printed with its year on a line of credits: <em>2017-05-12</em>, <em>3 March 2021</em>, <em>Mar. 3, 2021</em>, <em>25/12/2020</em>.
 * Where day and month could be exchanged (<em>03/04/2021</em>) it is no day.
 */
record PrintedDay(Span span, LocalDate day) {

    /** "jan" to "dec". */
    static final List<String> MONTHS =
            Arrays.stream(Month.values()).map(month -> month.name().substring(0, 3).toLowerCase(Locale.ROOT)).toList();
    private static final String MONTH = "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
            + "|Oct(?:ober)?"
            + "|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    /** What follows may be glued to the year: <em>June 3, 20214:15 PM</em>, <em>June 3, 2021Updated</em>. */
    private static final String END = "(?:\\b|(?=\\d{1,2}[:.]\\d\\d)|(?=(?:Updated|Published|Posted|Modified|Last)\\b))";
    private static final Pattern YEAR_FIRST = Pattern.compile("\\b((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s{0,2}(\\d{1,2})(?:st|nd|rd|th)?\\s?,?\\s{1,2}((?:19|20)\\d\\d)" + END,
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]{1,2}(?:of )?" + MONTH + "[\\s,-]{1,2}((?:19|20)\\d\\d)" + END,
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d\\d)\\b");

    /** The first day on the line, null when there is none. */
    static @Nullable PrintedDay first(String line) {
        if (!hasFigures(line)) {
            return null;
        }
        Matcher match = YEAR_FIRST.matcher(line);
        if (match.find()) {
            return of(match, match.group(1), match.group(3), match.group(4));
        }
        match = MONTH_FIRST.matcher(line);
        if (match.find()) {
            return of(match, match.group(3), month(match.group(1)), match.group(2));
        }
        match = DAY_FIRST.matcher(line);
        if (match.find()) {
            return of(match, match.group(3), month(match.group(2)), match.group(1));
        }
        match = NUMBERS.matcher(line);
        return match.find() ? ofNumbers(match) : null;
    }

    /** Whether a line has what each of the patterns needs: a figure of four digits or more, and another one. */
    private static boolean hasFigures(String line) {
        int figures = 0;
        int longest = 0;
        int length = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean digit = line.charAt(i) >= '0' && line.charAt(i) <= '9';
            figures += digit && length == 0 ? 1 : 0;
            length = digit ? length + 1 : 0;
            longest = Math.max(longest, length);
        }
        return figures > 1 && longest >= 4;
    }

    private static @Nullable PrintedDay ofNumbers(Matcher match) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(3));
        if (first > 12 || first == second) {
            return of(match, match.group(4), match.group(3), match.group(1));
        }
        if (second > 12) {
            return of(match, match.group(4), match.group(1), match.group(3));
        }
        boolean dots = match.group(2).equals(".");
        return dots ? of(match, match.group(4), match.group(3), match.group(1)) : null;
    }

    private static @Nullable PrintedDay of(Matcher match, String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return new PrintedDay(new Span(match.start(), match.end()), date);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String month(String name) {
        return String.valueOf(1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)));
    }
}
