package onrecord.extraction.dates.forms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import onrecord.extraction.dates.tense.Tenses.Tense;
import onrecord.extraction.dates.words.CalendarNames;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.text.Edtf;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * A weekday: <em>on Wednesday</em>, <em>next Friday</em>, <em>Thursday of last week</em>, <em>late Monday</em>, <em>Monday week</em>. The
 * tense decides whether the last or the coming one is meant. Without the article's date it cannot be told. <em>Black Friday</em> and the <em>Sunday Times</em>
 * are no weekdays.
 */
final class WeekdayForm implements DateForm {

    private static final Set<String> BEGINNINGS =
            CalendarNames.weekdays(Set.of("last", "next", "this", "past", "coming", "that", "previous",
                    "following"));

    private static final WordSections WORDS = WordSections.read("dates/weekday-names.txt");
    private static final Set<String> NAMES_WITH_WEEKDAY_LAST = WORDS.set("before");
    private static final Set<String> NAMES_WITH_NIGHT = WORDS.set("after night");
    private static final Set<String> NAMES_WITH_WEEKDAY_FIRST = WORDS.set("after");

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(ParagraphWords words, int at, DateContext reading) {
        boolean led = isLead(words, at) && CalendarNames.weekday(words.at(at + 1)) > 0;
        int dayAt = led ? at + 1 : at;
        int weekday =
                words.isCapitalised(dayAt) && CalendarNames.isFullWeekday(words.at(dayAt)) ? CalendarNames.weekday(words.at(dayAt)) : 0;
        int end = dayAt + 1;
        if (weekday == 0 || isName(words, dayAt) || isHabit(words, dayAt) || led && isDated(words, end)) {
            return null;
        }
        LocalDate published = reading.published();
        DayOfWeek day = DayOfWeek.of(weekday);
        if (published == null) {
            return new Found(end, null);
        }
        Found behind = ofWeek(words, end, day, published);
        if (behind == null && !led) {
            behind = withWordBehind(words, at, end, day, published, reading);
        }
        if (behind != null) {
            return behind;
        }
        if (words.is(at, "that", "previous", "following")) {
            return new Found(end, anchored(words.at(at), day, reading.lastDay()));
        }
        return new Found(end, Edtf.day(day(led ? words.at(at) : "", day, published, reading, words, at, end)));
    }

    /** "last", "next"; "that" only where it is not the one of "said that Friday would do". */
    private static boolean isLead(ParagraphWords words, int at) {
        boolean demonstrative = words.is(at, "that") && (words.beginsSentence(at) || words.is(at - 1, "on", "by", "until", "since", "of"));
        return demonstrative || words.is(at, "last", "next", "this", "past", "coming", "previous", "following");
    }

    /** "Thursday of last week", "Monday next week". */
    private static @Nullable Found ofWeek(ParagraphWords words, int end, DayOfWeek day, LocalDate published) {
        int weekAt = words.is(end, "of") ? end + 1 : end;
        if (!words.is(weekAt, "last", "next", "this") || !words.is(weekAt + 1, "week")) {
            return null;
        }
        int weeks = words.is(weekAt, "last") ? -1 : words.is(weekAt, "next") ? 1 : 0;
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
        return new Found(weekAt + 2, Edtf.day(monday.plusDays(day.getValue() - 1L)));
    }

    /** "the Friday before last", "Thursday last", "Monday week". */
    private static @Nullable Found withWordBehind(ParagraphWords words, int at, int end, DayOfWeek day, LocalDate published,
            DateContext reading) {
        LocalDate before = published.with(TemporalAdjusters.previous(day));
        LocalDate after = published.with(TemporalAdjusters.next(day));
        if (words.is(end, "before") && words.is(end + 1, "last")) {
            return new Found(end + 2, Edtf.day(before.minusWeeks(1)));
        }
        if (words.is(end, "last", "next") && !words.isWord(end + 1)) {
            return new Found(end + 1, Edtf.day(words.is(end, "last") ? before : after));
        }
        boolean week = words.is(end, "week") && reading.tense(words, at, end).looksAhead();
        return week ? new Found(end + 1, Edtf.day(after.plusWeeks(1))) : null;
    }

    /** Seen from the day last mentioned; null when none was. */
    private static @Nullable Edtf anchored(String lead, DayOfWeek day, @Nullable LocalDate last) {
        if (last == null) {
            return null;
        }
        return Edtf.day(last.with(switch (lead) {
            case "previous" -> TemporalAdjusters.previous(day);
            case "following" -> TemporalAdjusters.next(day);
            default -> TemporalAdjusters.nextOrSame(day);
        }));
    }

    private static LocalDate day(String lead, DayOfWeek weekday, LocalDate published, DateContext reading, ParagraphWords words, int at,
            int end) {
        LocalDate before = published.with(TemporalAdjusters.previous(weekday));
        LocalDate after = published.with(TemporalAdjusters.next(weekday));
        boolean today = published.getDayOfWeek() == weekday;
        switch (lead) {
            case "last", "past":
                return before;
            case "next", "coming":
                return after;
            default:
                Tense tense = reading.tense(words, at, end);
                if (today) {
                    return published;
                }
                boolean ahead = lead.equals("this") ? tense != Tense.DONE && tense != Tense.OVER : tense.looksAhead();
                return ahead ? after : before;
        }
    }

    /** "a Tuesday", "every Sunday", "Monday to Friday" are many days. */
    private static boolean isHabit(ParagraphWords words, int at) {
        return words.is(at - 1, "a", "one", "every", "each")
                || words.is(at + 1, "nights", "mornings", "afternoons", "evenings")
                || isStretch(words, at + 1) && CalendarNames.weekday(words.at(at + 2)) > 0
                || isStretch(words, at - 1) && CalendarNames.weekday(words.at(at - 2)) > 0;
    }

    private static boolean isStretch(ParagraphWords words, int at) {
        return words.is(at, "to", "through", "till", "until") || words.isDash(at);
    }

    /** "next Friday, June 25": the day of the month says more. */
    private static boolean isDated(ParagraphWords words, int end) {
        int monthAt = words.is(end, ",") ? end + 1 : end;
        return words.isCapitalised(monthAt) && CalendarNames.month(words.at(monthAt)) > 0 && words.digits(monthAt + 1) > 0
                || words.digits(monthAt) > 0 && CalendarNames.month(words.at(monthAt + 1)) > 0;
    }

    private static boolean isName(ParagraphWords words, int at) {
        boolean mailOnSunday = words.is(at - 1, "on") && words.is(at - 2, "mail", "scotland", "independent") && words.isCapitalised(at - 2);
        return mailOnSunday || words.isCapitalised(at - 1) && NAMES_WITH_WEEKDAY_LAST.contains(words.at(at - 1))
                || words.isCapitalised(at + 1) && NAMES_WITH_WEEKDAY_FIRST.contains(words.at(at + 1))
                || words.is(at + 1, "night") && NAMES_WITH_NIGHT.contains(words.at(at + 2)) && words.isCapitalised(at + 1);
    }
}
