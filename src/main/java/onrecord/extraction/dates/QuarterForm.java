package onrecord.extraction.dates;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Set;
import onrecord.extraction.dates.Tenses.Tense;
import org.jspecify.annotations.Nullable;

/**
 * A quarter of a year where business is talked about: <em>the third quarter</em>, <em>fourth-quarter profit</em>, <em>Q3 2016</em>,
 * <em>the first quarter of 2015</em>. The quarters of a game are left alone.
 */
final class QuarterForm implements DateForm {

    private static final Set<String> BEGINNINGS = Set.of(NUMBER, "first", "second", "third", "fourth", "last", "final", "the", "q");

    private static final int AROUND = 40;

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(Words words, int at, Reading reading) {
        int last = words.is(at, "the") ? at + 1 : at;
        if (words.is(last, "last", "final")) {
            boolean ofYear = words.is(last + 1, "quarter") && words.is(last + 2, "of")
                    && (YearForm.yearAt(words, last + 3) > 0 || UnitForm.yearOffset(words, last + 3) != null);
            return ofYear ? dated(words, at, last + 2, 4, reading) : null;
        }
        int quarter = Names.ordinal(words.at(at));
        int end = words.isDash(at + 1) ? at + 3 : at + 2;
        if (quarter == 0 && words.isGlued(at + 1) && words.is(at + 1, "st", "nd", "rd", "th")) {
            quarter = words.number(at);
            end++;
        } else if (words.is(at, "q") && words.isGlued(at + 1)) {
            quarter = words.number(at + 1);
            return quarter >= 1 && quarter <= 4 && words.digits(at + 1) == 1 ? dated(words, at, at + 2, quarter, reading) : null;
        }
        end += words.is(end - 1, "fiscal") ? 1 : 0;
        if (quarter < 1 || quarter > 4 || !words.is(end - 1, "quarter")) {
            return null;
        }
        return words.is(end, "of") && YearForm.yearAt(words, end + 1) > 0 || isBusiness(words, at) ? dated(words, at, end, quarter,
                reading) : null;
    }

    private static Found dated(Words words, int at, int end, int quarter, Reading reading) {
        int yearAt = words.is(end, "of", ",") ? end + 1 : end;
        int year = YearForm.yearAt(words, yearAt);
        LocalDate published = reading.published();
        if (year > 0) {
            return new Found(yearAt + 1, Edtf.quarter(year, quarter));
        }
        if (published == null) {
            return new Found(end, null);
        }
        Integer offset = UnitForm.yearOffset(words, yearAt);
        if (offset != null) {
            return new Found(yearAt + 2, Edtf.quarter(published.getYear() + offset, quarter));
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

    private static boolean isBusiness(Words words, int at) {
        for (int i = at - AROUND; i <= at + AROUND; i++) {
            switch (words.at(i)) {
                case "$", "%", "€", "£", "¥", "profit", "profits", "earnings", "sales", "revenue", "revenues", "growth", "income",
                        "gdp", "economy",
                        "results", "percent", "net", "shares", "earned", "economic", "loss", "losses", "fiscal":
                    return true;
                default:
            }
        }
        return false;
    }
}
