package onrecord.extraction.dates.forms;

import java.time.LocalDate;
import onrecord.extraction.dates.tense.Tenses;
import onrecord.extraction.dates.words.CalendarNames;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.extraction.dates.words.Unit;
import onrecord.text.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The year printed behind a part of it: <em>May 3, <b>2016</b></em>, <em>June <b>last year</b></em>, <em>the spring <b>of that
 * year</b></em>, <em>March <b>the following year</b></em>.
 *
 * @param year null when it cannot be resolved, as "last year" without the article's date
 * @param end the word after it
 */
record YearBeside(@Nullable Integer year, int end) {

    /** The year that stands at this word, perhaps behind a comma, "of" or "in"; null when none does. */
    static @Nullable YearBeside at(ParagraphWords words, int at, DateContext reading) {
        int i = words.is(at, ",", "of", "in") ? at + 1 : at;
        int fiscal = words.is(at, "of") && words.is(i, "fiscal", "financial") ? words.is(i + 1, "year") ? i + 2 : i + 1 : i;
        int year = YearForm.yearAt(words, fiscal);
        if (year > 0) {
            return new YearBeside(year, fiscal + 1);
        }
        LocalDate published = reading.published();
        Integer offset = words.is(at, "in") ? null : UnitForm.yearOffset(words, i);
        if (offset != null) {
            return new YearBeside(published == null ? null : published.getYear() + offset, i + 2);
        }
        return words.is(at, "in") ? null : anchored(words, i, reading);
    }

    private static @Nullable YearBeside anchored(ParagraphWords words, int at, DateContext reading) {
        int yearAt = words.is(at, "that") && words.is(at + 1, "year") ? at + 1 : words.is(at, "the") ? at + 2 : 0;
        if (yearAt == 0 || !words.is(yearAt, "year")) {
            return null;
        }
        Integer offset = switch (words.at(yearAt - 1)) {
            case "that", "same" -> Integer.valueOf(0);
            case "next", "following" -> Integer.valueOf(1);
            case "previous", "preceding" -> Integer.valueOf(-1);
            default -> null;
        };
        LocalDate base = reading.anchor(Unit.YEAR);
        return offset == null ? null : new YearBeside(base == null ? null : base.getYear() + offset, yearAt + 1);
    }

    /** The year that ends on the day here, whether its own is printed or not: <em>the year ended <b>Sept. 30</b></em>; 0 for none. */
    static int ofEnd(ParagraphWords words, int at, boolean toCome, DateContext reading) {
        int month = words.isCapitalised(at) ? CalendarNames.month(words.at(at)) : 0;
        int i = words.is(at + 1, ".") ? at + 2 : at + 1;
        if (month == 0) {
            return 0;
        }
        i += words.digits(i) > 0 && words.digits(i) <= 2 ? 1 : 0;
        int year = YearForm.yearAt(words, words.is(i, ",") ? i + 1 : i);
        Edtf end = reading.month(month, toCome ? Tenses.Tense.FUTURE : Tenses.Tense.OVER);
        return year > 0 ? year : end.earliest() == null ? 0 : end.earliest().getYear();
    }

    /** The year of the second of two dates, which the first may share: <em>between January and March <b>2016</b></em>; 0 for none. */
    static int ofSecond(ParagraphWords words, int end) {
        if (!words.is(end, "to", "and", "through", "until") && !words.isDash(end) || !words.isCapitalised(end + 1)
                || CalendarNames.month(words.at(end + 1)) == 0) {
            return 0;
        }
        int i = words.is(end + 2, ".") ? end + 3 : end + 2;
        if (words.digits(i) > 0 && words.digits(i) <= 2) {
            i = words.is(i + 1, ",") ? i + 2 : i + 1;
        }
        return YearForm.yearAt(words, i);
    }
}
