package onrecord.extraction.dates.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.text.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A day in digits: <em>2017-05-12</em>, <em>25/12/2016</em>. Where day and month could be exchanged (<em>5/12/2016</em>) only the year is
 * known; with full stops the day comes first.
 */
final class NumericDayForm implements DateForm {

    private static final Set<String> BEGINNINGS = Set.of(NUMBER);

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(ParagraphWords words, int at, DateContext reading) {
        String sign = words.at(at + 1);
        boolean joined = sign.length() == 1 && "-/.‑–".contains(sign) && words.is(at + 3, sign)
                && words.isGlued(at + 1) && words.isGlued(at + 2) && words.isGlued(at + 3) && words.isGlued(at + 4);
        if (!joined || words.digits(at + 2) > 2 || words.digits(at + 2) == 0) {
            return null;
        }
        boolean goesOn = words.isGlued(at + 5) && words.is(at + 5, sign) && words.isGlued(at + 6) && words.digits(at + 6) > 0;
        if (goesOn || words.isGlued(at) && !words.is(at - 1, "(", "[", "\"", "“")) {
            return null;
        }
        try {
            if (words.digits(at) == 4 && words.digits(at + 4) <= 2 && words.digits(at + 4) > 0) {
                return new Found(at + 5, Edtf.day(LocalDate.of(words.number(at), words.number(at + 2), words.number(at + 4))));
            }
            return words.digits(at) <= 2 && words.digits(at) > 0 ? yearLast(words, at, sign, year(words, at + 4, sign, reading.published()))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Four digits; or two after a slash, of a year of this century that has begun by the next; 0 for others. */
    private static int year(ParagraphWords words, int at, String sign, @Nullable LocalDate published) {
        if (words.digits(at) == 2 && sign.equals("/") && published != null) {
            int year = 2000 + words.number(at);
            return year <= published.getYear() + 1 ? year : 0;
        }
        return words.digits(at) == 4 ? words.number(at) : 0;
    }

    private static @Nullable Found yearLast(ParagraphWords words, int at, String sign, int year) {
        int first = words.number(at);
        int second = words.number(at + 2);
        if (year < 1000) {
            return null;
        }
        boolean dayFirst = first > 12 || sign.equals(".") || first == second;
        boolean open = !dayFirst && second <= 12;
        if (open) {
            return new Found(at + 5, Edtf.year(year));
        }
        return new Found(at + 5, Edtf.day(dayFirst ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second)));
    }
}
