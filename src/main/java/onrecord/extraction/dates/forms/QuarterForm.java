package onrecord.extraction.dates.forms;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Set;
import onrecord.extraction.dates.tense.Tenses.Tense;
import onrecord.extraction.dates.words.CalendarNames;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.text.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A quarter of a year where business is talked about: <em>the third quarter</em>, <em>fourth-quarter profit</em>, <em>Q3 2016</em>,
 * <em>the first quarter of 2015</em>. The quarters of a game are left alone.
 */
final class QuarterForm implements DateForm {

    private static final Set<String> BEGINNINGS = Set.of(NUMBER, "first", "second", "third", "fourth", "last", "final", "the", "q",
            "march", "june", "september", "december", "year", "same");

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(ParagraphWords words, int at, DateContext reading) {
        int last = words.is(at, "the") ? at + 1 : at;
        if (words.is(last, "last", "final")) {
            boolean ofYear = words.is(last + 1, "quarter") && words.is(last + 2, "of")
                    && (YearForm.yearAt(words, last + 3) > 0 || UnitForm.yearOffset(words, last + 3) != null);
            return ofYear ? dated(words, at, last + 2, 4, reading) : null;
        }
        if (words.is(at + 1, "quarter") && words.isCapitalised(at) && CalendarNames.month(words.at(at)) > 0) {
            return dated(words, at, at + 2, CalendarNames.month(words.at(at)) / 3, reading);
        }
        if (words.is(at, "year", "same") || words.is(at, "the") && words.is(at + 1, "year", "same")) {
            return yearAgo(words, words.is(at, "the") ? at + 1 : at, reading);
        }
        int year = YearForm.yearAt(words, at);
        if (year > 0 && words.isWord(at + 1) && CalendarNames.ordinal(words.at(at + 1)) <= 4 && words.is(at + 2, "quarter")) {
            int nth = CalendarNames.ordinal(words.at(at + 1));
            return nth == 0 ? null : new Found(at + 3, Edtf.quarter(year, nth));
        }
        int quarter = CalendarNames.ordinal(words.at(at));
        int end = words.isDash(at + 1) ? at + 3 : at + 2;
        if (quarter == 0 && words.isOrdinalEnding(at + 1)) {
            quarter = words.number(at);
            end++;
        } else if (words.is(at, "q") || words.is(at + 1, "q")) {
            quarter = words.is(at, "q") ? words.number(at + 1) : words.number(at);
            boolean glued = words.isGlued(at + 1) && words.digits(at) <= 1;
            return glued && quarter >= 1 && quarter <= 4 ? dated(words, at, at + 2, quarter, reading) : null;
        }
        end += words.is(end - 1, "fiscal") ? 1 : 0;
        if (quarter < 1 || quarter > 4 || !words.is(end - 1, "quarter")) {
            return null;
        }
        return YearBeside.at(words, end, reading) != null || BusinessContext.isAround(words, at) ? dated(words, at, end, quarter, reading)
                : null;
    }

    private static Found dated(ParagraphWords words, int at, int end, int quarter, DateContext reading) {
        YearBeside year = YearBeside.at(words, end, reading);
        if (year != null) {
            return new Found(year.end(), year.year() == null ? null : Edtf.quarter(year.year(), quarter));
        }
        LocalDate published = reading.published();
        if (published == null) {
            return new Found(end, null);
        }
        Integer owner = words.is(at - 1, "s") && words.is(at - 2, "'", "’") ? UnitForm.yearOffset(words, at - 4) : null;
        if (owner != null) {
            return new Found(end, Edtf.quarter(published.getYear() + owner, quarter));
        }
        int now = published.get(IsoFields.QUARTER_OF_YEAR);
        boolean ahead = reading.tense(words, at, end) == Tense.FUTURE;
        int years = quarter > now && !ahead ? -1 : 0;
        return new Found(end, Edtf.quarter(published.getYear() + years, quarter));
    }

    /** "the year-ago quarter", "the same quarter last year": that of the quarter last mentioned. */
    private static @Nullable Found yearAgo(ParagraphWords words, int at, DateContext reading) {
        if (words.is(at, "same")) {
            YearBeside year = words.is(at + 1, "quarter", "period") ? YearBeside.at(words, at + 2, reading) : null;
            Edtf same = year == null || year.year() == null ? null : reading.sameQuarter(year.year());
            return year == null || same == null ? null : Found.aside(year.end(), same);
        }
        boolean ago = words.isDash(at + 1) && words.is(at + 2, "ago", "earlier");
        int unitAt = ago && CalendarNames.ordinal(words.at(at + 3)) > 0 ? at + 4 : at + 3;
        return ago && words.is(unitAt, "quarter", "period") ? Found.aside(unitAt + 1, reading.yearBefore(reading.published())) : null;
    }
}
