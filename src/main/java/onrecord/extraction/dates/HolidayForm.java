package onrecord.extraction.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import onrecord.extraction.dates.Tenses.Tense;
import org.jspecify.annotations.Nullable;

/**
 * A day that goes by a name: <em>Christmas Eve</em>, <em>New Year's Day</em>, <em>last Thanksgiving</em>, <em>the Fourth of July</em>; and
 * <em>the Sept. 11 attacks</em>, <em>9/11</em>, whose year everyone knows. Christmas trees and shopping are no dates.
 */
final class HolidayForm implements DateForm {

    private static final Set<String> BEGINNINGS = Set.of(NUMBER, "sept", "september", "last", "next", "this", "christmas", "new",
            "valentine", "fourth", "halloween", "thanksgiving");

    private static final Edtf ATTACKS = Edtf.day(LocalDate.of(2001, 9, 11));

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(Words words, int at, Reading reading) {
        if (words.is(at, "9") && words.is(at + 1, "/") && words.is(at + 2, "11") && words.isGlued(at + 1) && words.isGlued(at + 2)
                && !words.is(at + 3, "/", "-", "%") && !words.isGlued(at)) {
            return new Found(at + 3, ATTACKS);
        }
        if (words.is(at, "sept", "september")) {
            return september11(words, at);
        }
        boolean led = words.is(at, "last", "next", "this");
        int i = led ? at + 1 : at;
        if (!words.isCapitalised(i)) {
            return null;
        }
        if (words.is(i, "christmas")) {
            boolean named = words.is(i + 1, "day", "eve");
            boolean dated = named || led || words.is(at - 1, "at", "by", "before", "after", "since", "until", "on", "over")
                    && !isNoun(words, i + 1);
            return dated ? dated(words, at, named ? i + 2 : i + 1, 12, words.is(i + 1, "eve") ? 24 : 25, reading) : null;
        }
        if (words.is(i, "new") && words.is(i + 1, "year") && words.is(i + 2, "'", "’") && words.is(i + 3, "s") && words.is(i + 4,
                "day", "eve")) {
            return words.is(i + 4, "day") ? dated(words, at, i + 5, 1, 1, reading) : dated(words, at, i + 5, 12, 31, reading);
        }
        if (words.is(i, "valentine") && words.is(i + 2, "s") && words.is(i + 3, "day")) {
            return dated(words, at, i + 4, 2, 14, reading);
        }
        if (words.is(i, "fourth") && words.is(i + 1, "of") && words.is(i + 2, "july")) {
            return dated(words, at, i + 3, 7, 4, reading);
        }
        if (words.is(i, "halloween") && !isNoun(words, i + 1)) {
            return dated(words, at, i + 1, 10, 31, reading);
        }
        return words.is(i, "thanksgiving") && (!isNoun(words, i + 1) || words.is(i + 1, "day")) ? thanksgiving(words, at, i, reading)
                : null;
    }

    private static @Nullable Found september11(Words words, int at) {
        int i = words.is(at + 1, ".") ? at + 2 : at + 1;
        int end = words.isGlued(i + 1) && words.is(i + 1, "th") ? i + 2 : i + 1;
        boolean attacks = words.is(end, "attacks", "terror", "terrorist", "hijackers", "hijackings", "hijacker");
        return words.is(i, "11") && words.isCapitalised(at) && attacks ? new Found(end, ATTACKS) : null;
    }

    /** The fourth Thursday in November, as in the United States. */
    private static @Nullable Found thanksgiving(Words words, int at, int i, Reading reading) {
        int end = words.is(i + 1, "day") ? i + 2 : i + 1;
        int year = YearForm.yearAt(words, end);
        LocalDate published = reading.published();
        if (year == 0 && published == null) {
            return new Found(end, null);
        }
        LocalDate day = thanksgiving(year > 0 ? year : published.getYear());
        if (year == 0 && day.isAfter(published) && (words.is(at, "last") || reading.tense(words, at, end) == Tense.PAST)) {
            day = thanksgiving(published.getYear() - 1);
        }
        return new Found(year > 0 ? end + 1 : end, Edtf.day(day));
    }

    private static LocalDate thanksgiving(int year) {
        return YearMonth.of(year, 11).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    }

    private static Found dated(Words words, int at, int end, int month, int day, Reading reading) {
        int yearAt = words.is(end, ",") ? end + 1 : end;
        int year = YearForm.yearAt(words, yearAt);
        if (year > 0) {
            return new Found(yearAt + 1, Edtf.day(LocalDate.of(year, month, day)));
        }
        Tense tense = words.is(at, "last") ? Tense.PAST : words.is(at, "next") ? Tense.FUTURE : reading.tense(words, at, end);
        return new Found(end, reading.day(month, day, tense));
    }

    private static boolean isNoun(Words words, int index) {
        return words.isWord(index)
                && !words.is(index, "in", "and", "but", "with", "by", "to", "when", "because", "as", "he", "she", "they", "it",
                        "after", "before", "or", "this", "last",
                        "next", "at", "on", "that", "the", "a", "is", "was", "were", "will", "for");
    }
}
