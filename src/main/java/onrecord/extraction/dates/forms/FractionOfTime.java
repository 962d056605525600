package onrecord.extraction.dates.forms;

import java.time.LocalDate;
import java.time.YearMonth;
import onrecord.extraction.dates.forms.DateForm.Found;
import onrecord.extraction.dates.words.CalendarNames;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.text.Edtf;
import org.jspecify.annotations.Nullable;

/** A count with a fraction: <em>half a century ago</em>, <em>a year and a half ago</em>, <em>two and a half years ago</em>. */
final class FractionOfTime {

    private FractionOfTime() {}

    /** What begins at this word, null when no such count does. */
    static @Nullable Found ago(ParagraphWords words, int at, @Nullable LocalDate published) {
        if (words.is(at, "half") && words.is(at + 1, "a") && words.is(at + 2, "century") && words.is(at + 3, "ago")) {
            return years(at + 4, 50, published);
        }
        if (words.is(at, "a") && words.is(at + 1, "quarter")) {
            int i = words.is(at + 2, "of") && words.is(at + 3, "a") ? at + 4 : words.is(at + 2, "-") ? at + 3 : at + 2;
            return words.is(i, "century") && words.is(i + 1, "ago") ? years(i + 2, 25, published) : null;
        }
        if (words.is(at, "a", "one") && words.is(at + 1, "year") && isAndAHalf(words, at + 2)) {
            return words.is(at + 5, "ago") ? months(at + 6, 18, published) : null;
        }
        int number = words.isNumber(at) ? words.number(at) : CalendarNames.number(words.at(at));
        boolean years = number > 0 && number < 100 && isAndAHalf(words, at + 1) && words.is(at + 4, "years") && words.is(at + 5, "ago");
        return years ? months(at + 6, 12 * number + 6, published) : null;
    }

    private static boolean isAndAHalf(ParagraphWords words, int at) {
        return words.is(at, "and") && words.is(at + 1, "a") && words.is(at + 2, "half");
    }

    private static Found years(int end, int years, @Nullable LocalDate published) {
        return new Found(end, published == null ? null : Edtf.year(published.getYear() - years));
    }

    private static Found months(int end, int months, @Nullable LocalDate published) {
        return new Found(end, published == null ? null : Edtf.month(YearMonth.from(published).minusMonths(months)));
    }
}
