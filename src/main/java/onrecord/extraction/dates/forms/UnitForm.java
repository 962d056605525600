package onrecord.extraction.dates.forms;

import java.time.DateTimeException;
import java.util.Set;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.extraction.dates.words.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the calendar seen from the article's date: <em>last month</em>, <em>this year</em>, <em>next week</em>, <em>the current fiscal
 * year</em>.
 */
final class UnitForm implements DateForm {

    private static final Set<String> BEGINNINGS = Set.of("the", "last", "this", "current", "next", "coming");

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(ParagraphWords words, int at, DateContext reading) {
        int i = words.is(at, "the") ? at + 1 : at;
        if (words.is(i - 1, "the") && words.is(i, "last") && words.is(i + 2, "of")) {
            return null;
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
            return TheUnitForm.weekend(words, at, unitAt + 1, reading);
        }
        return found(unitAt + 1, unit, words.is(unitAt - 1, "past") && offset == 0 ? -1 : offset, reading);
    }

    /** "this year", "last year", "next year": how many years from the article's; null when none of them stands here. */
    static @Nullable Integer yearOffset(ParagraphWords words, int at) {
        return words.is(at + 1, "year") && words.is(at, "last", "next", "this") ? offset(words, at) : null;
    }

    private static @Nullable Integer offset(ParagraphWords words, int at) {
        return switch (words.at(at)) {
            case "last" -> -1;
            case "this", "current" -> 0;
            case "next", "coming" -> 1;
            default -> null;
        };
    }

    /** The Last Week Tonight of a show, The Next Decade of a book. */
    private static boolean isLabel(ParagraphWords words, int at) {
        return words.isCapitalised(at) && words.isCapitalised(at + 1) && !words.beginsSentence(at);
    }

    static Found found(int end, Unit unit, int offset, DateContext reading) {
        try {
            return new Found(end, reading.published() == null ? null : unit.whole(reading.published(), offset));
        } catch (DateTimeException e) {
            return new Found(end, null);
        }
    }
}
