package onrecord.extraction.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import onrecord.extraction.dates.Tenses.Tense;
import org.jspecify.annotations.Nullable;

/**
 * A weekday: <em>on Wednesday</em>, <em>next Friday</em>, <em>Thursday of last week</em>, <em>late Monday</em>, <em>Monday week</em>. The tense decides whether
 * the last or the coming one is meant. Without the article's date it cannot be told. <em>Black Friday</em> and the <em>Sunday Times</em>
 * are no weekdays.
 */
final class WeekdayForm implements DateForm {

    private static final Set<String> BEGINNINGS = Names.weekdays(Set.of("last", "next", "this", "past", "coming", "that", "previous",
            "following"));

    private static final Set<String> NAMES_WITH_WEEKDAY_LAST =
            Set.of("black", "good", "bloody", "super", "ash", "cyber", "palm", "easter", "casual", "man", "ruby", "freaky", "every",
                    "each", "giving", "maundy", "sheffield", "girl", "shrove");
    private static final Set<String> NAMES_WITH_WEEKDAY_FIRST =
            Set.of("times", "telegraph", "mirror", "express", "mail", "herald", "post", "independent", "star", "live", "football",
                    "club", "world", "league");

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(Words words, int at, Reading reading) {
        boolean led = words.is(at, "last", "next", "this", "past", "coming", "that", "previous", "following")
                && Names.weekday(words.at(at + 1)) > 0;
        int dayAt = led ? at + 1 : at;
        int weekday = words.isCapitalised(dayAt) && Names.isFullWeekday(words.at(dayAt)) ? Names.weekday(words.at(dayAt)) : 0;
        int end = dayAt + 1;
        if (weekday == 0 || isName(words, dayAt) || isHabit(words, dayAt) || led && isDated(words, end)) {
            return null;
        }
        LocalDate published = reading.published();
        if (published == null) {
            return new Found(end, null);
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        if (!led && words.is(end, "before") && words.is(end + 1, "last")) {
            return new Found(end + 2, Edtf.day(published.with(TemporalAdjusters.previous(day)).minusWeeks(1)));
        }
        if (!led && words.is(end, "last", "next") && !words.isWord(end + 1)) {
            return new Found(end + 1, Edtf.day(published.with(words.is(end, "last") ? TemporalAdjusters.previous(day)
                    : TemporalAdjusters.next(day))));
        }
        int weekAt = words.is(end, "of") ? end + 1 : end;
        if (words.is(weekAt, "last", "next", "this") && words.is(weekAt + 1, "week")) {
            int weeks = words.is(weekAt, "last") ? -1 : words.is(weekAt, "next") ? 1 : 0;
            LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
            return new Found(weekAt + 2, Edtf.day(monday.plusDays(weekday - 1L)));
        }
        if (words.is(end, "week") && !led && reading.tense(words, at, end).looksAhead()) {
            return new Found(end + 1, Edtf.day(published.with(TemporalAdjusters.next(DayOfWeek.of(weekday))).plusWeeks(1)));
        }
        if (words.is(at, "that", "previous", "following")) {
            LocalDate last = reading.lastDay();
            return new Found(end, last == null ? null : Edtf.day(last.with(words.is(at, "that") ? TemporalAdjusters.nextOrSame(day)
                    : words.is(at, "previous") ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day))));
        }
        return new Found(end, Edtf.day(day(led ? words.at(at) : "", day, published, reading, words, at, end)));
    }

    private static LocalDate day(String lead, DayOfWeek weekday, LocalDate published, Reading reading, Words words, int at, int end) {
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
                boolean ahead = lead.equals("this") ? !tense.looksBack() : tense.looksAhead();
                return ahead ? after : before;
        }
    }

    /** "a Tuesday", "every Sunday", "Monday to Friday" are many days. */
    private static boolean isHabit(Words words, int at) {
        return words.is(at - 1, "a", "one", "every", "each")
                || words.is(at + 1, "nights", "mornings", "afternoons", "evenings")
                || isStretch(words, at + 1) && Names.weekday(words.at(at + 2)) > 0
                || isStretch(words, at - 1) && Names.weekday(words.at(at - 2)) > 0;
    }

    private static boolean isStretch(Words words, int at) {
        return words.is(at, "to", "through", "till", "until") || words.isDash(at);
    }

    /** "next Friday, June 25": the day of the month says more. */
    private static boolean isDated(Words words, int end) {
        int monthAt = words.is(end, ",") ? end + 1 : end;
        return words.isCapitalised(monthAt) && Names.month(words.at(monthAt)) > 0 && words.digits(monthAt + 1) > 0
                || words.digits(monthAt) > 0 && Names.month(words.at(monthAt + 1)) > 0;
    }

    private static boolean isName(Words words, int at) {
        boolean mailOnSunday = words.is(at - 1, "on") && words.is(at - 2, "mail", "scotland", "independent") && words.isCapitalised(at - 2);
        return mailOnSunday || words.isCapitalised(at - 1) && NAMES_WITH_WEEKDAY_LAST.contains(words.at(at - 1))
                || words.isCapitalised(at + 1) && NAMES_WITH_WEEKDAY_FIRST.contains(words.at(at + 1))
                || words.is(at + 1, "night") && words.is(at + 2, "live", "football", "lights", "dinner", "takeaway", "fever",
                        "baseball", "hockey", "hoops", "smackdown") && words.isCapitalised(at + 1);
    }
}
