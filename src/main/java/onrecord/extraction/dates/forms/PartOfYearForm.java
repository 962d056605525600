package onrecord.extraction.dates.forms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import onrecord.extraction.dates.words.CalendarNames;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.text.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Half a year, or its first months: <em>the first half of 2016</em>, <em>first-half profit</em>, <em>H1 2017</em>, <em>the first nine
 * months of last year</em>. Without a year, where business is talked about; the halves of a match are left alone.
 */
final class PartOfYearForm implements DateForm {

    private static final Set<String> BEGINNINGS = Set.of("first", "second", "latter", "last", "h", "six", "nine");

    /** The months, 1 to 12, and the word after them. */
    private record Part(int firstMonth, int lastMonth, int end) {

        Edtf of(int year) {
            return Edtf.range(Edtf.month(YearMonth.of(year, firstMonth)), Edtf.month(YearMonth.of(year, lastMonth)));
        }
    }

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(ParagraphWords words, int at, DateContext reading) {
        Part part = words.is(at, "h") ? coded(words, at) : named(words, at);
        if (part == null) {
            return null;
        }
        YearBeside year = YearBeside.at(words, part.end, reading);
        if (year != null) {
            return new Found(part.end, year.year() == null ? null : part.of(year.year()));
        }
        if (!BusinessContext.isAround(words, at)) {
            return null;
        }
        LocalDate published = reading.published();
        return new Found(part.end, published == null ? null : part.of(year(part, published, words, at, reading)));
    }

    /** "H1", "H2". */
    private static @Nullable Part coded(ParagraphWords words, int at) {
        int half = words.isCapitalised(at) && words.isGlued(at + 1) && words.digits(at + 1) == 1 ? words.number(at + 1) : 0;
        return half == 1 || half == 2 ? new Part(6 * half - 5, 6 * half, at + 2) : null;
    }

    private static @Nullable Part named(ParagraphWords words, int at) {
        int second = words.isDash(at + 1) ? at + 2 : at + 1;
        if (words.is(second, "half") && !words.is(at, "six", "nine")) {
            return words.is(at, "first") ? new Part(1, 6, second + 1) : new Part(7, 12, second + 1);
        }
        int numberAt = words.is(at, "first") ? second : words.is(at - 1, "the") ? at : -1;
        int number = numberAt < 0 ? 0 : words.isNumber(numberAt) ? words.number(numberAt) : CalendarNames.number(words.at(numberAt));
        int monthsAt = words.isDash(numberAt + 1) ? numberAt + 2 : numberAt + 1;
        boolean goesOn = words.is(monthsAt + 1, "ended", "ending", "to", "through", "of") && !words.is(at, "first");
        boolean months = words.is(monthsAt, "months") && (number == 6 || number == 9 || number == 3 && words.is(at, "first"));
        return months && !goesOn ? new Part(1, number, monthsAt + 1) : null;
    }

    private static int year(Part part, LocalDate published, ParagraphWords words, int at, DateContext reading) {
        boolean ahead = part.firstMonth > published.getMonthValue();
        return ahead && reading.tense(words, at, part.end).looksBack() ? published.getYear() - 1 : published.getYear();
    }
}
