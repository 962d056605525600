package onrecord.extraction.dates.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import onrecord.extraction.dates.words.CalendarNames;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.extraction.dates.words.Unit;
import onrecord.text.Edtf;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * A unit seen from the date last mentioned: <em>the next day</em>, <em>the same year</em>, <em>that month</em>, <em>the following
 * week</em>, <em>earlier in the day</em>, <em>the day before</em>.
 */
final class AnchoredForm implements DateForm {

    private static final Set<String> BEFORE_THAT = WordSections.read("dates/running-units.txt").set("before that");

    private static final Set<String> BEGINNINGS = Set.of("earlier", "later", "that", "the");
    private static final String[] PARTS_OF_A_DAY = {"morning", "evening", "afternoon", "night"};

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(ParagraphWords words, int at, DateContext reading) {
        boolean within = words.is(at, "earlier", "later") && words.is(at + 1, "in", "that") && words.is(at + 2, "the");
        Unit whole = within ? Unit.of(words.at(at + 3)) : null;
        if (whole != null) {
            return whole == Unit.DAY ? found(words, at, at + 4, whole, 0, reading) : seenFrom(reading.published(), at + 4, whole, 0);
        }
        if (words.is(at, "that")
                && (words.is(at + 1, PARTS_OF_A_DAY) || words.isCapitalised(at + 1) && CalendarNames.month(words.at(at + 1)) > 0)) {
            return thatNight(words, at, reading);
        }
        if (words.is(at, "that")) {
            int unitAt = words.is(at + 1, "same") ? at + 2 : at + 1;
            Unit unit = words.at(unitAt).endsWith("s") ? null : Unit.of(words.at(unitAt));
            boolean elsewhere = words.is(unitAt + 1, "in") && (words.isNumber(unitAt + 2) || words.isCapitalised(unitAt + 2));
            boolean demonstrative = !elsewhere && (unitAt > at + 1 || isDemonstrative(words, at));
            return unit != null && demonstrative ? found(words, at, unitAt + 1, unit, 0, reading) : null;
        }
        if (words.is(at, "the") && words.is(at + 2, "before", "after") && !words.isWord(at + 3)) {
            Unit unit = words.is(at + 1, "day", "night") ? Unit.DAY : words.is(at + 1, "week", "month", "year") ? Unit.of(words.at(at + 1))
                    : null;
            return unit == null ? null : found(words, at, at + 3, unit, words.is(at + 2, "before") ? -1 : 1, reading);
        }
        if (!words.is(at, "the")) {
            return null;
        }
        Unit unit = words.is(at + 2, PARTS_OF_A_DAY) ? Unit.DAY : Unit.of(words.at(at + 2));
        if (unit == null || words.at(at + 2).endsWith("s")) {
            return null;
        }
        return switch (words.at(at + 1)) {
            case "next" -> unit == Unit.DAY || reading.tense(words, at, at + 3).looksBack() && reading.mentions(unit)
                    ? found(words, at, at + 3, unit, 1, reading) : null;
            case "following" -> found(words, at, at + 3, unit, 1, reading);
            case "previous", "preceding" -> found(words, at, at + 3, unit, -1, reading);
            case "same" -> found(words, at, at + 3, unit, 0, reading);
            default -> null;
        };
    }

    /** "that night" is the day last mentioned, "that June" the month of the year last mentioned. */
    private static @Nullable Found thatNight(ParagraphWords words, int at, DateContext reading) {
        int month = CalendarNames.month(words.at(at + 1));
        if (month == 0) {
            return reading.lastDay() == null ? null : new Found(at + 2, Edtf.day(reading.lastDay()));
        }
        boolean alone = (!words.isWord(at + 2) || words.beginsSentence(at)) && words.digits(at + 2) == 0 && reading.mentions(Unit.YEAR);
        LocalDate base = reading.anchor(Unit.YEAR);
        return alone && base != null ? new Found(at + 2, Edtf.month(YearMonth.of(base.getYear(), month))) : null;
    }

    /** Not the conjunction of "said that week-long talks". */
    private static boolean isDemonstrative(ParagraphWords words, int at) {
        boolean led = BEFORE_THAT.contains(words.at(at - 1));
        return led || words.isWord(at - 1) && !words.isWord(at + 2) && !words.isDash(at + 2) && !words.is(at + 2, "'", "’");
    }

    private static Found found(ParagraphWords words, int at, int end, Unit unit, int offset, DateContext reading) {
        return seenFrom(reading.anchor(unit, offset, reading.tense(words, at, end)), end, unit, offset);
    }

    private static Found seenFrom(@Nullable LocalDate base, int end, Unit unit, int offset) {
        try {
            return new Found(end, base == null ? null : unit.whole(base, offset));
        } catch (DateTimeException | IllegalArgumentException e) {
            return new Found(end, null);
        }
    }
}
