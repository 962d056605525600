package onrecord.extraction.dates.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import onrecord.extraction.dates.tense.Tenses.Tense;
import onrecord.extraction.dates.words.CalendarNames;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.text.Edtf;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * A day by month and number, with or without weekday and year: <em>4 February</em>, <em>Friday, Jan. 27, 2017</em>, <em>the 3rd of
 * May</em>; also a stretch of days within one month: <em>May 3-5</em>, <em>between 3 and 5 May</em>.
 */
final class CalendarDayForm implements DateForm {

    private static final Set<String> AMOUNTS = WordSections.read("dates/years-and-counts.txt").set("amounts");
    private static final Set<String> BEGINNINGS = CalendarNames.months(CalendarNames.weekdays(Set.of(NUMBER, "the", "between", "from")));

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(ParagraphWords words, int at, DateContext reading) {
        int i = at;
        if (words.isCapitalised(i) && CalendarNames.weekday(words.at(i)) > 0) {
            i = afterSign(words, i + 1, ".", ",");
            i += words.is(i, "the") ? 1 : 0;
        } else if (words.is(i, "between", "from")) {
            i++;
        } else if (words.is(i, "the")) {
            i++;
        }
        int month = month(words, i);
        if (month == 0) {
            return dayFirst(words, at, i, reading);
        }
        Found found = monthFirst(words, at, i, month, reading);
        return found == null ? spoken(words, at, i, month, reading) : found;
    }

    private static @Nullable Found monthFirst(ParagraphWords words, int at, int monthAt, int month, DateContext reading) {
        int dayAt = words.is(monthAt + 1, ".") ? monthAt + 2 : monthAt + 1;
        int day = dayOfMonth(words, dayAt);
        if (day == 0 || isQuantity(words, dayAt)) {
            return null;
        }
        int end = afterOrdinal(words, dayAt);
        int lastDay = 0;
        boolean stretch = words.isDash(end) || words.is(end, "to", "through") || at < monthAt && words.is(end, "and");
        if (stretch && dayOfMonth(words, end + 1) > day && !isQuantity(words, end + 1)) {
            lastDay = dayOfMonth(words, end + 1);
            end = afterOrdinal(words, end + 1);
        }
        return withYear(words, at, end, month, day, lastDay, reading);
    }

    private static @Nullable Found dayFirst(ParagraphWords words, int at, int dayAt, DateContext reading) {
        int day = dayOfMonth(words, dayAt);
        if (day == 0) {
            return null;
        }
        int monthAt = afterOrdinal(words, dayAt);
        int lastDay = 0;
        if ((words.isDash(monthAt) || words.is(monthAt, "to", "and", "through")) && dayOfMonth(words, monthAt + 1) > day) {
            lastDay = dayOfMonth(words, monthAt + 1);
            monthAt = afterOrdinal(words, monthAt + 1);
        }
        monthAt += words.is(monthAt, "of") || words.isDash(monthAt) && words.isGlued(monthAt) && words.isGlued(monthAt + 1) ? 1 : 0;
        int month = month(words, monthAt);
        if (month == 0) {
            return null;
        }
        if (lastDay > 0 && words.is(afterOrdinal(words, dayAt), "and") && !words.is(at, "between")) {
            boolean led = words.is(at - 1, "on", "both", "of", "for", "from", "in");
            Found first = led ? withYear(words, at, monthAt + 1, month, day, 0, reading) : null;
            return first == null ? null : new Found(afterOrdinal(words, dayAt), first.date());
        }
        boolean figures = words.isDash(monthAt - 1) && words.isDash(monthAt + 1) && words.isGlued(monthAt + 1)
                && words.isGlued(monthAt + 2) && words.digits(monthAt + 2) == 2;
        if (figures && lastDay == 0) {
            return ofFigures(words, monthAt + 2, month, day, reading.published());
        }
        int end = words.is(monthAt + 1, ".") && !CalendarNames.isFullMonth(words.at(monthAt)) ? monthAt + 2 : monthAt + 1;
        end += words.isDash(end) && words.isGlued(end) && words.digits(end + 1) == 4 ? 1 : 0;
        return withYear(words, at, end, month, day, lastDay, reading);
    }

    /** "19-Nov-12" */
    private static @Nullable Found ofFigures(ParagraphWords words, int yearAt, int month, int day, @Nullable LocalDate published) {
        int figures = words.number(yearAt);
        try {
            return new Found(yearAt + 1, published == null ? null
                    : Edtf.day(LocalDate.of(YearForm.ofFigures(figures, published), month, day)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** "January twenty-second", as speech is written down. */
    private static @Nullable Found spoken(ParagraphWords words, int at, int monthAt, int month, DateContext reading) {
        int secondAt = words.isDash(monthAt + 2) ? monthAt + 3 : monthAt + 2;
        int day = CalendarNames.spokenDay(words.at(monthAt + 1), words.at(secondAt));
        if (day == 0 || !CalendarNames.isFullMonth(words.at(monthAt)) || month == 5 && reading.mayIsAPerson()) {
            return null;
        }
        boolean twoWords = day > 20 && day != 30;
        return withYear(words, at, twoWords ? secondAt + 1 : monthAt + 2, month, day, 0, reading);
    }

    private static @Nullable Found withYear(ParagraphWords words, int at, int end, int month, int day, int lastDay, DateContext reading) {
        try {
            YearBeside year = yearBeside(words, end, month, reading);
            if (year != null && year.year() != null) {
                return new Found(year.end(), stretch(Edtf.day(LocalDate.of(year.year(), month, day)), month, lastDay));
            }
            Edtf first = endsStretch(words, at) && reading.lastDay() != null
                    ? notBefore(reading.lastDay(), month, day)
                    : reading.day(month, day, tense(words, at, end, reading));
            return new Found(year == null ? end : year.end(), stretch(first, month, lastDay));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What "a June 3 agreement" is of, the verb's tense does not tell. */
    private static Tense tense(ParagraphWords words, int at, int end, DateContext reading) {
        Tense tense = reading.tense(words, at, end);
        boolean modifier = words.is(at - 1, "a", "an") && words.isWord(end) && !words.isCapitalised(end);
        return modifier && tense.looksAhead() ? Tense.UNKNOWN : tense;
    }

    /** "May 31 - June 2", "from Dec. 28 to Jan. 3". */
    private static boolean endsStretch(ParagraphWords words, int at) {
        boolean joined = words.is(at - 1, "to", "through", "until") || words.isDash(at - 1);
        return joined && words.digits(at - 2) > 0 && words.digits(at - 2) <= 2 && words.isWord(at - 3);
    }

    private static Edtf notBefore(LocalDate first, int month, int day) {
        LocalDate sameYear = LocalDate.of(first.getYear(), month, day);
        return Edtf.day(sameYear.isBefore(first) ? LocalDate.of(first.getYear() + 1, month, day) : sameYear);
    }

    private static @Nullable YearBeside yearBeside(ParagraphWords words, int end, int month, DateContext reading) {
        boolean other = words.is(end, "in") && words.digits(end + 1) != 4;
        YearBeside year = other ? null : YearBeside.at(words, end, reading);
        int shared = year == null ? YearBeside.ofSecond(words, end) : 0;
        return shared == 0 ? year : new YearBeside(month > CalendarNames.month(words.at(end + 1)) ? shared - 1 : shared, end);
    }

    /** @param lastDay of the same month, 0 for the day alone */
    private static Edtf stretch(Edtf first, int month, int lastDay) {
        if (lastDay == 0) {
            return first;
        }
        Edtf last = first.earliest() == null
                ? Edtf.dayOfUnknownYear(month, lastDay)
                : Edtf.day(LocalDate.of(first.earliest().getYear(), month, lastDay));
        return Edtf.range(first, last);
    }

    private static int month(ParagraphWords words, int index) {
        return words.isCapitalised(index) ? CalendarNames.month(words.at(index)) : 0;
    }

    /** 1 to 31 in one or two digits, else 0. */
    private static int dayOfMonth(ParagraphWords words, int index) {
        int number = words.digits(index) <= 2 ? words.number(index) : 0;
        return number > 0 && number <= 31 && !(words.is(index + 1, ":", ".") && words.isGlued(index + 1) && words.digits(index + 2) > 0
                && words.isGlued(index + 2)) ? number : 0;
    }

    private static int afterOrdinal(ParagraphWords words, int dayAt) {
        return words.isOrdinalEnding(dayAt + 1) ? dayAt + 2 : dayAt + 1;
    }

    /** "May 12,000", "May 3 percent". */
    private static boolean isQuantity(ParagraphWords words, int index) {
        boolean thousands = words.is(index + 1, ",", ".") && words.isGlued(index + 1) && words.isGlued(index + 2) && words.digits(index
                + 2) > 0;
        return thousands || AMOUNTS.contains(words.at(index + 1));
    }

    private static int afterSign(ParagraphWords words, int index, String... signs) {
        int i = index;
        for (String sign : signs) {
            i += words.is(i, sign) ? 1 : 0;
        }
        return i;
    }
}
