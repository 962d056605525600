package onrecord.extraction.dates.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import onrecord.extraction.dates.words.CalendarNames;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.extraction.dates.words.Unit;
import onrecord.text.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time up to the article's date, or from it: <em>the past two years</em>, <em>over the last month</em>, <em>the next five
 * years</em>. Not <em>the last two years of his life</em>.
 */
final class StretchForm implements DateForm {

    private static final Set<String> BEGINNINGS = Set.of("the", "past", "last", "next");

    private static final int LONGEST = 500;

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(ParagraphWords words, int at, DateContext reading) {
        int leadAt = words.is(at, "the") ? at + 1 : at;
        if (!words.is(leadAt, "past", "last", "next")) {
            return null;
        }
        int count = words.isNumber(leadAt + 1) ? words.number(leadAt + 1) : CalendarNames.number(words.at(leadAt + 1));
        int unitAt = count > 0 ? leadAt + 2 : leadAt + 1;
        Unit unit = Unit.of(words.at(unitAt));
        boolean several = count > 1 && words.at(unitAt).endsWith("s");
        if (unit == null || count > LONGEST || words.is(unitAt + 1, "of", "in") || !several && !isStretchOfOne(words, at, leadAt, unitAt)) {
            return null;
        }
        return found(unitAt + 1, unit, words.is(leadAt, "next") ? Math.max(1, count) : -Math.max(1, count), reading.published());
    }

    /** "the past year", "in the last month"; but "last month" is the one of the calendar. */
    private static boolean isStretchOfOne(ParagraphWords words, int at, int leadAt, int unitAt) {
        boolean singular = !words.at(unitAt).endsWith("s") && leadAt > at;
        boolean during = words.is(at - 1, "in", "over", "during", "within", "throughout");
        return singular && !words.is(unitAt, "day", "weekend", "quarter")
                && (words.is(leadAt, "past") || during && (words.is(leadAt, "last") || words.is(unitAt, "decade", "century")));
    }

    private static Found found(int end, Unit unit, int count, @Nullable LocalDate published) {
        if (published == null) {
            return Found.aside(end, null);
        }
        try {
            LocalDate other = switch (unit) {
                case DAY, WEEKEND -> published.plusDays(count);
                case WEEK -> published.plusWeeks(count);
                case MONTH -> published.plusMonths(count);
                case QUARTER -> published.plusMonths(3L * count);
                case YEAR -> published.plusYears(count);
                case DECADE -> published.plusYears(10L * count);
                case CENTURY -> published.plusYears(100L * count);
            };
            return Found.aside(end, count < 0 ? range(unit, other, published) : range(unit, published, other));
        } catch (DateTimeException e) {
            return Found.aside(end, null);
        }
    }

    private static Edtf range(Unit unit, LocalDate from, LocalDate to) {
        return Edtf.range(end(unit, from), end(unit, to));
    }

    /** As exact as people mean it: two weeks to the day, two years to the year. */
    private static Edtf end(Unit unit, LocalDate day) {
        return switch (unit) {
            case DAY, WEEK, WEEKEND -> Edtf.day(day);
            case MONTH, QUARTER -> Edtf.month(YearMonth.from(day));
            case YEAR, DECADE, CENTURY -> Edtf.year(day.getYear());
        };
    }
}
