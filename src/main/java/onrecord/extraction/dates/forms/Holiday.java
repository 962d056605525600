package onrecord.extraction.dates.forms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import onrecord.extraction.dates.words.ParagraphWords;
import org.jspecify.annotations.Nullable;

/**
 * A day of the year that goes by a name: <em>Christmas Eve</em>, <em>Easter Monday</em>, <em>Thanksgiving</em>.
 *
 * @param words its name in lower case, apostrophes as words of their own
 * @param fixed the day, null when it moves from year to year
 * @param day the day in a year
 * @param use what else the name is used for
 */
record Holiday(List<String> words, @Nullable MonthDay fixed, IntFunction<LocalDate> day, Use use) {

    /** How far a name alone tells that a day is meant. */
    enum Use {
        /** Wherever it stands. */
        DAY,
        /** Not before a noun: a <em>Halloween costume</em>, the <em>Good Friday Agreement</em>. */
        ALSO_ADJECTIVE,
        /** Only where a preposition asks for a time, for it is a season as well: <em>since Christmas</em>. */
        ALSO_SEASON
    }

    /** Longer names before those they begin with. */
    private static final List<Holiday> ALL = List.of(
            fixed(12, 24, "christmas eve", Use.DAY),
            fixed(12, 25, "christmas day", Use.DAY),
            fixed(12, 25, "christmas", Use.ALSO_SEASON),
            fixed(12, 26, "boxing day", Use.DAY),
            fixed(12, 26, "st stephen ' s day", Use.DAY),
            fixed(1, 27, "holocaust memorial day", Use.DAY),
            fixed(2, 2, "groundhog day", Use.ALSO_ADJECTIVE),
            fixed(4, 1, "april fools ' day", Use.DAY),
            fixed(4, 1, "april fool ' s day", Use.DAY),
            fixed(4, 22, "earth day", Use.ALSO_ADJECTIVE),
            fixed(4, 23, "st george ' s day", Use.DAY),
            fixed(4, 25, "anzac day", Use.DAY),
            fixed(6, 19, "juneteenth", Use.ALSO_ADJECTIVE),
            fixed(7, 1, "canada day", Use.DAY),
            fixed(1, 26, "australia day", Use.DAY),
            fixed(11, 1, "all saints ' day", Use.DAY),
            fixed(11, 5, "bonfire night", Use.DAY),
            fixed(11, 5, "guy fawkes night", Use.DAY),
            fixed(12, 31, "new year ' s eve", Use.DAY),
            fixed(1, 1, "new year ' s day", Use.DAY),
            fixed(2, 14, "valentine ' s day", Use.DAY),
            fixed(3, 8, "international women ' s day", Use.DAY),
            fixed(3, 17, "st . patrick ' s day", Use.DAY),
            fixed(3, 17, "st patrick ' s day", Use.DAY),
            fixed(5, 1, "may day", Use.DAY),
            fixed(7, 4, "fourth of july", Use.DAY),
            fixed(7, 14, "bastille day", Use.DAY),
            fixed(10, 31, "halloween", Use.ALSO_ADJECTIVE),
            fixed(11, 11, "armistice day", Use.DAY),
            fixed(11, 11, "veterans day", Use.DAY),
            moving(year -> nth(3, DayOfWeek.MONDAY, Month.JANUARY, year), "martin luther king day", Use.DAY),
            moving(year -> nth(3, DayOfWeek.MONDAY, Month.JANUARY, year), "martin luther king jr . day", Use.DAY),
            moving(year -> nth(3, DayOfWeek.MONDAY, Month.FEBRUARY, year), "presidents ' day", Use.DAY),
            moving(year -> nth(3, DayOfWeek.MONDAY, Month.FEBRUARY, year), "presidents day", Use.DAY),
            moving(year -> nth(2, DayOfWeek.MONDAY, Month.OCTOBER, year), "columbus day", Use.DAY),
            moving(year -> easter(year).minusDays(47), "shrove tuesday", Use.DAY),
            moving(year -> easter(year).minusDays(3), "maundy thursday", Use.DAY),
            moving(year -> easter(year).plusDays(50), "whit monday", Use.DAY),
            moving(year -> easter(year).minusDays(46), "ash wednesday", Use.DAY),
            moving(year -> easter(year).minusDays(7), "palm sunday", Use.DAY),
            moving(year -> easter(year).minusDays(2), "good friday", Use.ALSO_ADJECTIVE),
            moving(Holiday::easter, "easter sunday", Use.DAY),
            moving(year -> easter(year).plusDays(1), "easter monday", Use.DAY),
            moving(Holiday::easter, "easter", Use.ALSO_SEASON),
            moving(year -> LocalDate.of(year, 5, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), "memorial day", Use.DAY),
            moving(year -> nth(1, DayOfWeek.MONDAY, Month.SEPTEMBER, year), "labor day", Use.DAY),
            moving(year -> nth(2, DayOfWeek.SUNDAY, Month.NOVEMBER, year), "remembrance sunday", Use.DAY),
            moving(Holiday::thanksgiving, "thanksgiving day", Use.DAY),
            moving(Holiday::thanksgiving, "thanksgiving", Use.ALSO_ADJECTIVE),
            moving(year -> thanksgiving(year).plusDays(1), "black friday", Use.DAY));

    private static final Map<String, List<Holiday>> BY_BEGINNING =
            ALL.stream().collect(Collectors.groupingBy(holiday -> holiday.words.get(0), HashMap::new, Collectors.toList()));

    /** The first words of the names. */
    static Set<String> beginnings() {
        return BY_BEGINNING.keySet();
    }

    /** The holiday whose name stands here, null when none does. */
    static @Nullable Holiday at(ParagraphWords words, int index) {
        if (!words.isCapitalised(index)) {
            return null;
        }
        for (Holiday holiday : BY_BEGINNING.getOrDefault(words.at(index), List.of())) {
            if (holiday.standsAt(words, index)) {
                return holiday;
            }
        }
        return null;
    }

    private boolean standsAt(ParagraphWords text, int index) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!text.is(index + i, word) && !(word.equals("'") && text.is(index + i, "’"))) {
                return false;
            }
        }
        return true;
    }

    private static Holiday fixed(int month, int day, String name, Use use) {
        return new Holiday(List.of(name.split(" ")), MonthDay.of(month, day), year -> LocalDate.of(year, month, day), use);
    }

    private static Holiday moving(IntFunction<LocalDate> day, String name, Use use) {
        return new Holiday(List.of(name.split(" ")), null, day, use);
    }

    /** The fourth Thursday in November, as in the United States. */
    private static LocalDate thanksgiving(int year) {
        return nth(4, DayOfWeek.THURSDAY, Month.NOVEMBER, year);
    }

    private static LocalDate nth(int number, DayOfWeek weekday, Month month, int year) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
    }

    /** Easter Sunday of the western churches (the anonymous algorithm in Meeus, Astronomical Algorithms, 1991, chapter 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int days = h + l - 7 * m + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
