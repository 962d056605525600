package onrecord.extraction.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import onrecord.extraction.dates.Tenses.Tense;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the calendar seen from the article's date: <em>last month</em>, <em>this year</em>, <em>next week</em>, <em>over the
 * weekend</em>, <em>the current fiscal year</em>, <em>the full year</em>, <em>by year-end</em>.
 */
final class UnitForm implements DateForm {

    private static final Set<String> BEGINNINGS = Set.of("the", "year", "last", "this", "current", "next", "coming");

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(Words words, int at, Reading reading) {
        int i = words.is(at, "the") ? at + 1 : at;
        if (words.is(i, "year") && yearEnd(words, i) > 0) {
            LocalDate published = reading.published();
            Edtf december = published == null ? null : Edtf.month(YearMonth.of(published.getYear(), 12));
            return new Found(yearEnd(words, i), december);
        }
        Integer twoAway = twoAway(words, i);
        if (twoAway != null) {
            return found(i + 3, Unit.of(words.at(i)), twoAway, reading);
        }
        if (words.is(i, "last") && words.is(i + 2, "of") && words.is(i - 1, "the")) {
            return null;
        }
        if (i > at && words.is(i, "weekend")) {
            return words.is(i + 1, "of") ? null : weekend(words, at, i + 1, reading);
        }
        int yearAt = words.is(i, "fiscal", "financial") ? i + 1 : i;
        if (i > at && words.is(yearAt, "year") && words.is(yearAt + 1, "ended", "ending", "to") && reading.published() != null) {
            int year = YearBeside.ofEnd(words, yearAt + 2, words.is(yearAt + 1, "ending"), reading);
            return year == 0 ? null : new Found(yearAt + 1, Edtf.year(year));
        }
        if (i > at && words.is(i, "year", "month", "week")) {
            return meansThis(words, i) ? found(i + 1, Unit.of(words.at(i)), 0, reading) : null;
        }
        if (i > at && words.is(i, "full", "fiscal", "calendar") && words.is(i + 1, "year")) {
            return found(i + 2, Unit.YEAR, 0, reading);
        }
        Integer offset = offset(words, i);
        if (offset == null) {
            return null;
        }
        int unitAt = i + 1;
        unitAt += words.is(unitAt, "past") && words.is(i, "this") ? 1 : 0;
        unitAt += words.is(unitAt, "fiscal", "calendar", "financial", "academic", "school") ? 1 : 0;
        Unit unit = Unit.of(words.at(unitAt));
        if (unit == null || words.at(unitAt).endsWith("s") || unit == Unit.DAY && !words.is(i, "next") || isLabel(words, i)) {
            return null;
        }
        if (unit == Unit.WEEKEND && words.is(i, "this")) {
            return weekend(words, at, unitAt + 1, reading);
        }
        return found(unitAt + 1, unit, words.is(unitAt - 1, "past") && offset == 0 ? -1 : offset, reading);
    }

    /** "the week before last": -2, "the year after next": 2; null for other words. */
    private static @Nullable Integer twoAway(Words words, int unitAt) {
        boolean unit = words.is(unitAt, "week", "weekend", "month", "year");
        boolean before = words.is(unitAt + 1, "before") && words.is(unitAt + 2, "last");
        boolean after = words.is(unitAt + 1, "after") && words.is(unitAt + 2, "next");
        return unit && (before || after) ? Integer.valueOf(before ? -2 : 2) : null;
    }

    /** The word after "year end", "year-end" or "year's end", 0 for another word. */
    private static int yearEnd(Words words, int at) {
        int i = words.is(at + 1, "'", "’") && words.is(at + 2, "s") ? at + 3 : words.isDash(at + 1) ? at + 2 : at + 1;
        return words.is(i, "end") ? i + 1 : 0;
    }

    /** "this year", "last year", "next year": how many years from the article's; null when none of them stands here. */
    static @Nullable Integer yearOffset(Words words, int at) {
        return words.is(at + 1, "year") && words.is(at, "last", "next", "this") ? offset(words, at) : null;
    }

    private static @Nullable Integer offset(Words words, int at) {
        return switch (words.at(at)) {
            case "last" -> -1;
            case "this", "current" -> 0;
            case "next", "coming" -> 1;
            default -> null;
        };
    }

    /** The Last Week Tonight of a show, The Next Decade of a book. */
    private static boolean isLabel(Words words, int at) {
        return words.isCapitalised(at) && words.isCapitalised(at + 1) && !words.beginsSentence(at);
    }

    /** "for the year", "the end of the year", but not "the man of the year" or "the time of the year". */
    private static boolean meansThis(Words words, int unitAt) {
        boolean goesOn = words.is(unitAt + 1, "ending", "ended", "to", "through", "beginning", "before", "after", "earlier", "when", "that",
                "he", "she", "they", "it")
                || words.isNumber(unitAt + 1);
        return !goesOn
                && (words.is(unitAt, "year") && words.is(unitAt - 2, "for", "throughout")
                        || words.is(unitAt - 2, "of", "by") && words.is(unitAt - 3, "end", "beginning", "start", "middle", "half",
                                "months", "rest", "remainder", "quarter"));
    }

    private static Found weekend(Words words, int at, int end, Reading reading) {
        LocalDate published = reading.published();
        if (published == null) {
            return new Found(end, null);
        }
        boolean started = published.getDayOfWeek().getValue() >= 6;
        Tense tense = reading.tense(words, at, end);
        boolean ahead = tense == Tense.FUTURE || words.is(at, "this") && !tense.looksBack();
        return found(end, Unit.WEEKEND, ahead || started ? 0 : -1, reading);
    }

    private static Found found(int end, Unit unit, int offset, Reading reading) {
        try {
            return new Found(end, reading.published() == null ? null : unit.whole(reading.published(), offset));
        } catch (DateTimeException e) {
            return new Found(end, null);
        }
    }
}
