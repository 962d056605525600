package onrecord.extraction.dates.forms;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import onrecord.extraction.dates.words.CalendarNames;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.extraction.dates.words.Unit;
import onrecord.text.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A date counted off in units: <em>two weeks ago</em>, <em>a year earlier</em>, <em>three days later</em>, <em>nearly four years ago</em>,
 * <em>year-ago</em>, <em>in a fortnight's time</em>, <em>two Sundays ago</em>, <em>a week from Friday</em>. "Ago" and "time" count from the
 * article's date, "earlier" and "later" from the date last mentioned.
 */
final class CountForm implements DateForm {

    private static final Set<String> BEGINNINGS = CalendarNames.numbers(Set.of(NUMBER, "a", "an", "year", "half"));

    private static final int MOST = 2000;

    /** How many units are counted, and the word after their number. */
    private record Count(int number, int end) {}

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(ParagraphWords words, int at, DateContext reading) {
        if (words.is(at, "year")) {
            boolean yearAgo = words.isDash(at + 1) && words.is(at + 2, "ago", "earlier");
            return yearAgo ? Found.aside(at + 3, reading.yearBefore(reading.published())) : null;
        }
        Found fraction = FractionOfTime.ago(words, at, reading.published());
        if (fraction != null) {
            return fraction;
        }
        Count count = count(words, at);
        if (count.number <= 0 || count.number > MOST) {
            return null;
        }
        int weekday = plural(words, count.end);
        if (weekday > 0 && words.is(count.end + 1, "ago")) {
            return weekday(count.end + 2, DayOfWeek.of(weekday), -count.number, reading.published());
        }
        boolean fortnights = words.is(count.end, "fortnight", "fortnights");
        Unit unit = fortnights ? Unit.WEEK : Unit.of(words.at(count.end));
        return unit == null ? null : counted(words, at, count.end + 1, fortnights ? 2 * count.number : count.number, unit, reading);
    }

    private static Count count(ParagraphWords words, int at) {
        if (words.is(at, "a", "an")) {
            return words.is(at + 1, "couple") && words.is(at + 2, "of") ? new Count(2, at + 3)
                    : new Count(1, words.is(at + 1, "full", "whole") ? at + 2 : at + 1);
        }
        int number = words.isNumber(at) ? words.number(at) : CalendarNames.number(words.at(at));
        int units = words.isDash(at + 1) ? CalendarNames.number(words.at(at + 2)) : 0;
        return number > 0 && units > 0 && units < 10 ? new Count(number + units, at + 3) : new Count(number, at + 1);
    }

    /** "Sundays": the weekday, 1 to 7; 0 for none. */
    private static int plural(ParagraphWords words, int index) {
        String word = words.at(index);
        return word.endsWith("days") ? CalendarNames.weekday(word.substring(0, word.length() - 1)) : 0;
    }

    private static @Nullable Found counted(ParagraphWords words, int at, int unitEnd, int count, Unit unit, DateContext reading) {
        int i = words.is(unitEnd, "or") && words.is(unitEnd + 1, "so") ? unitEnd + 2 : unitEnd;
        int time = words.is(i, "'", "’") ? words.is(i + 1, "s") ? i + 2 : i + 1 : i;
        if (words.is(at - 1, "in") && words.is(time, "time") && time > i) {
            return found(time + 1, unit, count, reading.published());
        }
        if (words.is(at - 1, "in") && !words.isWord(i) && reading.tense(words, at, i).looksAhead()) {
            return found(i, unit, count, reading.published());
        }
        if (unit == Unit.WEEK && words.is(i, "from", "on") && CalendarNames.isFullWeekday(words.at(i + 1)) && !words.is(at - 1, "for")) {
            return weekday(i + 2, DayOfWeek.of(CalendarNames.weekday(words.at(i + 1))), count + 1, reading.published());
        }
        boolean isAYear = unit == Unit.YEAR && count == 1;
        if (words.is(i, "from") && words.is(i + 1, "now") || words.is(i, "away") && words.is(at - 1, "is", "are", "just", "only")) {
            return found(words.is(i, "from") ? i + 2 : i + 1, isAYear ? Unit.MONTH : unit, isAYear ? 12 : count, reading.published());
        }
        if (words.is(i, "before") && words.isWord(i + 1) && !words.is(i + 1, "had", "in", "at", "on", "when", "and", "but", "that")) {
            return null;
        }
        return switch (words.at(i)) {
            case "ago" -> isAYear ? aYearAgo(i + 1, reading) : ago(words, i + 1, unit, count, reading.published());
            case "earlier", "before", "previously" ->
                isAYear ? Found.aside(i + 1, reading.yearBefore(reading.anchor(unit))) : found(i + 1, unit, -count, reading.anchor(unit));
            case "later", "afterwards" -> found(i + 1, unit, count, reading.anchor(unit, count, reading.tense(words, at, i + 1)));
            default -> null;
        };
    }

    private static Found aYearAgo(int end, DateContext reading) {
        Edtf quarter = reading.yearBefore(null);
        return quarter == null ? found(end, Unit.MONTH, -12, reading.published()) : Found.aside(end, quarter);
    }

    /** "a week ago today", "25 years ago this week" say no more than "a week ago". */
    private static Found ago(ParagraphWords words, int end, Unit unit, int count, @Nullable LocalDate published) {
        int to = words.is(end, "today") ? end + 1 : words.is(end, "this") && words.is(end + 1, "week", "month") ? end + 2 : end;
        return found(to, unit, -count, published);
    }

    /** That many such weekdays before or after the article's date. */
    private static Found weekday(int end, DayOfWeek weekday, int count, @Nullable LocalDate published) {
        if (published == null) {
            return new Found(end, null);
        }
        LocalDate nearest = published.with(count < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday));
        return new Found(end, Edtf.day(nearest.plusWeeks(count < 0 ? count + 1 : count - 1)));
    }

    private static Found found(int end, Unit unit, int count, @Nullable LocalDate base) {
        try {
            return new Found(end, base == null ? null : unit.away(base, count));
        } catch (DateTimeException | IllegalArgumentException e) {
            return new Found(end, null);
        }
    }
}
