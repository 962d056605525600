package onrecord.extraction.dates.forms;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.Set;
import onrecord.extraction.dates.tense.Tenses.Tense;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.text.Edtf;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * A day that goes by a name: <em>Christmas Eve</em>, <em>New Year's Day 2016</em>, <em>last Thanksgiving</em>; and <em>the Sept. 11
 * attacks</em>, <em>9/11</em>, whose year everyone knows. Christmas trees and shopping are no dates.
 */
final class HolidayForm implements DateForm {

    private static final Edtf ATTACKS = Edtf.day(LocalDate.of(2001, 9, 11));

    private static final WordSections WORDS = WordSections.read("dates/holidays.txt");
    private static final Set<String> ATTACKS_OF_2001 = WORDS.set("of 2001");
    private static final Set<String> NOT_A_NOUN = WORDS.set("not a noun");
    private static final Set<String> BEFORE_A_DAY = WORDS.set("before a day");

    @Override
    public Set<String> beginnings() {
        Set<String> beginnings = new HashSet<>(Holiday.beginnings());
        beginnings.addAll(Set.of(NUMBER, "the", "sept", "september", "last", "next", "this"));
        return Set.copyOf(beginnings);
    }

    @Override
    public @Nullable Found read(ParagraphWords words, int at, DateContext reading) {
        if (words.is(at, "9")) {
            return nineEleven(words, at);
        }
        int bare = words.is(at, "the") ? at + 1 : at;
        if (words.is(bare, "sept", "september")) {
            return september11(words, bare);
        }
        boolean led = words.is(at, "last", "next", "this");
        int nameAt = led ? at + 1 : bare;
        Holiday holiday = Holiday.at(words, nameAt);
        if (holiday == null) {
            return null;
        }
        int end = nameAt + holiday.words().size();
        return led || isDay(holiday.use(), words, nameAt, end) ? dated(holiday, words, at, end, reading) : null;
    }

    private static @Nullable Found nineEleven(ParagraphWords words, int at) {
        boolean written = words.is(at + 1, "/") && words.is(at + 2, "11") && words.isGlued(at + 1) && words.isGlued(at + 2);
        return written && !words.is(at + 3, "/", "-", "%") && !words.isGlued(at) ? Found.aside(at + 3, ATTACKS) : null;
    }

    private static @Nullable Found september11(ParagraphWords words, int at) {
        int i = words.is(at + 1, ".") ? at + 2 : at + 1;
        int end = words.isGlued(i + 1) && words.is(i + 1, "th") ? i + 2 : i + 1;
        boolean attacks = ATTACKS_OF_2001.contains(words.at(end));
        return words.is(i, "11") && words.isCapitalised(at) && attacks ? Found.aside(end, ATTACKS) : null;
    }

    private static boolean isDay(Holiday.Use use, ParagraphWords words, int at, int end) {
        return switch (use) {
            case DAY -> true;
            case ALSO_ADJECTIVE -> !isNoun(words, end);
            case ALSO_SEASON -> !isNoun(words, end)
                    && BEFORE_A_DAY.contains(words.at(at - 1));
        };
    }

    private static boolean isNoun(ParagraphWords words, int index) {
        return words.isWord(index)
                && !NOT_A_NOUN.contains(words.at(index));
    }

    private static Found dated(Holiday holiday, ParagraphWords words, int at, int end, DateContext reading) {
        YearBeside year = words.is(end, "in") ? null : YearBeside.at(words, end, reading);
        if (year != null && year.year() != null) {
            return new Found(year.end(), Edtf.day(holiday.day().apply(year.year())));
        }
        Tense tense = words.is(at, "last") ? Tense.PAST : words.is(at, "next") ? Tense.FUTURE : reading.tense(words, at, end);
        MonthDay fixed = holiday.fixed();
        LocalDate day = reading.nearest(holiday.day(), tense);
        Edtf withoutYear = fixed == null ? null : Edtf.dayOfUnknownYear(fixed.getMonthValue(), fixed.getDayOfMonth());
        return new Found(end, day == null ? withoutYear : Edtf.day(day));
    }
}
