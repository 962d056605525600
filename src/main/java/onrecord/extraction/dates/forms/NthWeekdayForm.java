package onrecord.extraction.dates.forms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import onrecord.extraction.dates.words.CalendarNames;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.text.Edtf;
import org.jspecify.annotations.Nullable;

/** A weekday counted within a month: <em>the second Monday in May</em>, <em>the last Friday of March 2019</em>. */
final class NthWeekdayForm implements DateForm {

    private static final Set<String> BEGINNINGS = Set.of("the", "first", "second", "third", "fourth", "fifth", "last");

    private static final int LAST = -1;

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(ParagraphWords words, int at, DateContext reading) {
        int i = words.is(at, "the") ? at + 1 : at;
        int weekday = words.isCapitalised(i + 1) ? CalendarNames.weekday(words.at(i + 1)) : 0;
        if (weekday == 0) {
            return null;
        }
        int number = words.is(i, "last") ? LAST : CalendarNames.ordinal(words.at(i));
        int month = words.is(i + 2, "in", "of") && words.isCapitalised(i + 3) ? CalendarNames.month(words.at(i + 3)) : 0;
        if (number == 0 || month == 0) {
            return null;
        }
        int yearAt = words.is(i + 4, ",", "of", "in") ? i + 5 : i + 4;
        int year = YearForm.yearAt(words, yearAt);
        int end = year > 0 ? yearAt + 1 : i + 4;
        LocalDate first = year > 0 ? LocalDate.of(year, month, 1) : reading.month(month, reading.tense(words, at, end)).earliest();
        return new Found(end, first == null ? null : day(first, number, DayOfWeek.of(weekday)));
    }

    private static @Nullable Edtf day(LocalDate first, int number, DayOfWeek weekday) {
        LocalDate day = first.with(number == LAST ? TemporalAdjusters.lastInMonth(weekday)
                : TemporalAdjusters.dayOfWeekInMonth(number, weekday));
        return YearMonth.from(day).equals(YearMonth.from(first)) ? Edtf.day(day) : null;
    }
}
