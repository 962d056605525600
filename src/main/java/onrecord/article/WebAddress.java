package onrecord.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the day many publishers put into the address of an article: <em>https://news.example/2021/06/03/bridge</em>. */
final class WebAddress {

    private static final int LONGEST = 400;
    private static final Pattern DAY = Pattern.compile("[/-]((?:19|20)\\d\\d)([/-])(\\d{1,2}|" + String.join("|", PrintedDay.MONTHS)
            + ")\\2(\\d{1,2})(?![\\d])");

    private WebAddress() {}

    /** The first day in the path, null when there is none. */
    static @Nullable LocalDate dayIn(@Nullable String address) {
        if (address == null || address.length() > LONGEST) {
            return null;
        }
        Matcher match = DAY.matcher(address);
        if (!match.find()) {
            return null;
        }
        int month = PrintedDay.MONTHS.indexOf(match.group(3)) + 1;
        try {
            return LocalDate.of(Integer.parseInt(match.group(1)), month > 0 ? month : Integer.parseInt(match.group(3)),
                    Integer.parseInt(match.group(4)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
