package onrecord.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day that collectors put into the name of a file: <em>2021-06-03-bridge.txt</em>, <em>courier_20210603.txt</em>. It may be the day
 * of publication or that of collecting, and is weak evidence.
 */
final class FileName {

    private static final int MOST_DAYS_LATER = 7;
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-_.]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");

    private FileName() {}

    /**
     * The day in the name; where a dateline tells a day without its year, that day in the year of the name's, or nothing where the two do
     * not fit together.
     *
     * @param source a path or an address, null when unknown
     * @param dateline null when none tells a day
     */
    static @Nullable LocalDate dayIn(@Nullable String source, @Nullable MonthDay dateline) {
        LocalDate named = source == null ? null : named(source.substring(source.replace('\\', '/').lastIndexOf('/') + 1));
        if (named == null || dateline == null) {
            return named;
        }
        LocalDate filed = dateline.atYear(named.getYear());
        LocalDate before = filed.isAfter(named) ? dateline.atYear(named.getYear() - 1) : filed;
        return before.plusDays(MOST_DAYS_LATER).isBefore(named) ? null : before;
    }

    private static @Nullable LocalDate named(String name) {
        Matcher match = DAY.matcher(name);
        try {
            return match.find()
                    ? LocalDate.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(3)), Integer.parseInt(match.group(4)))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
