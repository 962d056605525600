package onrecord.extraction.dates.forms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import onrecord.extraction.dates.tense.Tenses.Tense;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.extraction.dates.words.Unit;
import onrecord.text.Edtf;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the calendar that needs no "last" or "next" before it: <em>over the weekend</em>, <em>the end of the month</em>, <em>the full
 * year</em>, <em>by year-end</em>, <em>the week before last</em>, <em>the year ended Sept. 30</em>.
 */
final class TheUnitForm implements DateForm {

    private static final WordSections WORDS = WordSections.read("dates/running-units.txt");
    private static final Set<String> PARTS = WORDS.set("parts");
    private static final Set<String> GOING_ON = WORDS.set("going on");

    private static final Set<String> BEGINNINGS = Set.of("the", "year");

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(ParagraphWords words, int at, DateContext reading) {
        boolean definite = words.is(at, "the");
        int i = definite ? at + 1 : at;
        if (words.is(i, "year") && yearEnd(words, i) > 0) {
            LocalDate published = reading.published();
            Edtf december = published == null ? null : Edtf.month(YearMonth.of(published.getYear(), 12));
            return new Found(yearEnd(words, i), december);
        }
        Integer twoAway = definite ? twoAway(words, i) : null;
        Unit unit = Unit.of(words.at(i));
        if (twoAway != null && unit != null) {
            return UnitForm.found(i + 3, unit, twoAway, reading);
        }
        return definite ? alone(words, at, i, reading) : null;
    }

    private static @Nullable Found alone(ParagraphWords words, int at, int unitAt, DateContext reading) {
        if (words.is(unitAt, "weekend")) {
            return words.is(unitAt + 1, "of") ? null : weekend(words, at, unitAt + 1, reading);
        }
        int yearAt = words.is(unitAt, "fiscal", "financial") ? unitAt + 1 : unitAt;
        if (words.is(yearAt, "year") && words.is(yearAt + 1, "ended", "ending", "to") && reading.published() != null) {
            int year = YearBeside.ofEnd(words, yearAt + 2, words.is(yearAt + 1, "ending"), reading);
            return year == 0 ? null : new Found(yearAt + 1, Edtf.year(year));
        }
        Unit unit = words.is(unitAt, "year", "month", "week") ? Unit.of(words.at(unitAt)) : null;
        if (unit != null) {
            return meansThis(words, unitAt) ? UnitForm.found(unitAt + 1, unit, 0, reading) : null;
        }
        boolean whole = words.is(unitAt, "full", "fiscal", "calendar") && words.is(unitAt + 1, "year");
        return whole ? UnitForm.found(unitAt + 2, Unit.YEAR, 0, reading) : null;
    }

    /** "the week before last": -2, "the year after next": 2; null for other words. */
    private static @Nullable Integer twoAway(ParagraphWords words, int unitAt) {
        boolean unit = words.is(unitAt, "week", "weekend", "month", "year");
        boolean before = words.is(unitAt + 1, "before") && words.is(unitAt + 2, "last");
        boolean after = words.is(unitAt + 1, "after") && words.is(unitAt + 2, "next");
        return unit && (before || after) ? Integer.valueOf(before ? -2 : 2) : null;
    }

    /** The word after "year end", "year-end" or "year's end", 0 for another word. */
    private static int yearEnd(ParagraphWords words, int at) {
        int i = words.is(at + 1, "'", "’") && words.is(at + 2, "s") ? at + 3 : words.isDash(at + 1) ? at + 2 : at + 1;
        return words.is(i, "end") ? i + 1 : 0;
    }

    /** "for the year", "the end of the year", but not "the man of the year" or "the time of the year". */
    private static boolean meansThis(ParagraphWords words, int unitAt) {
        boolean goesOn = GOING_ON.contains(words.at(unitAt + 1))
                || words.isNumber(unitAt + 1);
        return !goesOn
                && (words.is(unitAt, "year") && words.is(unitAt - 2, "for", "throughout")
                        || words.is(unitAt - 2, "of", "by") && PARTS.contains(words.at(unitAt - 3)));
    }

    /** The one that is over, or the one ahead where the text is about the future. */
    static Found weekend(ParagraphWords words, int at, int end, DateContext reading) {
        LocalDate published = reading.published();
        if (published == null) {
            return new Found(end, null);
        }
        boolean started = published.getDayOfWeek().getValue() >= 6;
        Tense tense = reading.tense(words, at, end);
        boolean ahead = tense == Tense.FUTURE || words.is(at, "this") && !tense.looksBack();
        return UnitForm.found(end, Unit.WEEKEND, ahead || started ? 0 : -1, reading);
    }
}
