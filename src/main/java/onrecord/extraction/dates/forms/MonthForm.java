package onrecord.extraction.dates.forms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import onrecord.extraction.dates.tense.Tenses.Tense;
import onrecord.extraction.dates.words.CalendarNames;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.text.Edtf;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * A month, with or without its year: <em>March 2014</em>, <em>November of 2016</em>, <em>June last year</em>, <em>last May</em>, <em>in
 * February</em>. May the person, a march and April the girl are no months.
 */
final class MonthForm implements DateForm {

    private static final Set<String> BEGINNINGS = CalendarNames.months(Set.of("last", "next", "this", "past", "coming"));

    private static final WordSections WORDS = WordSections.read("dates/months.txt");

    /** What exchanges trade for delivery in a month to come: <em>September gasoline stood at 62.85 cents</em>. */
    private static final Set<String> DELIVERED = WORDS.set("traded for delivery");
    private static final Set<String> VERBS = WORDS.set("behind a person");

    private static final Set<String> BEFORE_A_MONTH = WORDS.set("before a month");
    private static final Set<String> ALSO_BEFORE = WORDS.set("also before a month");
    private static final Set<String> BEFORE_NO_MONTH = WORDS.set("before no month");
    private static final Set<String> OWNING = WORDS.set("owning");
    private static final Set<String> BEHIND_NO_MONTH = WORDS.set("behind no month");

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(ParagraphWords words, int at, DateContext reading) {
        boolean led = words.is(at, "last", "next", "this", "past", "coming");
        int monthAt = led ? at + 1 : at;
        int month = words.isCapitalised(monthAt) ? CalendarNames.month(words.at(monthAt)) : 0;
        if (month == 0 || words.isGlued(monthAt) && !words.isDash(monthAt - 1) && words.isWord(monthAt - 1)) {
            return null;
        }
        int end = words.is(monthAt + 1, ".") && !CalendarNames.isFullMonth(words.at(monthAt)) ? monthAt + 2 : monthAt + 1;
        if (words.isNumber(end) && words.digits(end) <= 2) {
            return null;
        }
        YearBeside year = led && words.is(end, "in") ? null : YearBeside.at(words, end, reading);
        if (year != null && !words.is(end, "in")) {
            return new Found(year.end(),
                    year.year() == null ? Edtf.monthOfUnknownYear(month) : Edtf.month(YearMonth.of(year.year(), month)));
        }
        Found stretch = led ? null : stretch(words, monthAt, end, month, reading);
        if (stretch != null) {
            return stretch;
        }
        if (!led && !standsAlone(words, monthAt, end, reading)) {
            return null;
        }
        LocalDate published = reading.published();
        return new Found(end, led && published != null
                ? led(words.at(at), month, published, reading.tense(words, at, end))
                : alone(words, at, end, month, reading));
    }

    private static Edtf alone(ParagraphWords words, int at, int end, int month, DateContext reading) {
        int shared = YearBeside.ofSecond(words, end);
        if (shared > 0) {
            return Edtf.month(YearMonth.of(month > CalendarNames.month(words.at(end + 1)) ? shared - 1 : shared, month));
        }
        LocalDate published = reading.published();
        Integer before = words.is(at - 1, "in", "until", "through", "by") ? UnitForm.yearOffset(words, at - 3) : null;
        if (published != null && before != null) {
            return Edtf.month(YearMonth.of(published.getYear() + before, month));
        }
        Tense tense = DELIVERED.contains(words.at(end)) ? Tense.FUTURE : reading.tense(words, at, end);
        boolean modifier = tense == Tense.FUTURE && isModifier(words, at) && !DELIVERED.contains(words.at(end));
        return reading.month(month, modifier ? Tense.UNKNOWN : tense);
    }

    /** "January-March", "October-December 2016". */
    private static @Nullable Found stretch(ParagraphWords words, int at, int end, int month, DateContext reading) {
        int last = words.isDash(end) && words.isGlued(end + 1) && words.isCapitalised(end + 1) ? CalendarNames.month(words.at(end + 1)) : 0;
        if (last <= month || words.digits(end + 2) > 0 && words.digits(end + 2) < 4) {
            return null;
        }
        YearBeside year = YearBeside.at(words, end + 2, reading);
        Edtf to = year == null || year.year() == null ? reading.month(last, reading.tense(words, at, end + 2))
                : Edtf.month(YearMonth.of(year.year(), last));
        Edtf from = to.earliest() == null ? Edtf.monthOfUnknownYear(month) : Edtf.month(YearMonth.from(to.earliest()).withMonth(month));
        return new Found(year == null ? end + 2 : year.end(), Edtf.range(from, to));
    }

    private static Edtf led(String word, int month, LocalDate published, Tense tense) {
        YearMonth now = YearMonth.from(published);
        YearMonth same = YearMonth.of(published.getYear(), month);
        return switch (word) {
            case "last", "past" -> Edtf.month(same.isBefore(now.minusMonths(1)) ? same : same.minusYears(1));
            case "next", "coming" -> Edtf.month(same.isAfter(now) ? same : same.plusYears(1));
            default -> Edtf.month(tense.looksBack() && same.getMonthValue() - now.getMonthValue() > 9 ? same.minusYears(1) : same);
        };
    }

    /** Whether the name of a month without a number beside it means the month. */
    private static boolean standsAlone(ParagraphWords words, int at, int end, DateContext reading) {
        String name = words.at(at);
        boolean afterPreposition = BEFORE_A_MONTH.contains(words.at(at - 1)) || words.isDash(at - 1) && words.is(at - 2, "mid");
        boolean afterAny = afterPreposition || ALSO_BEFORE.contains(words.at(at - 1));
        if (!CalendarNames.isFullMonth(name)) {
            return afterAny && end > at + 1;
        }
        if (isModifier(words, at) && !(name.equals("may") && reading.mayIsAPerson())) {
            return true;
        }
        boolean surnameBefore = words.isCapitalised(at - 1) && !afterAny && !words.beginsSentence(at - 1);
        boolean nameAfter = words.isCapitalised(at + 1) && !words.beginsSentence(at + 1) && !afterPreposition;
        return switch (name) {
            case "may" -> (reading.mayIsAPerson() ? afterPreposition && !words.is(at - 1, "early", "late") : afterAny)
                    && !isVerb(words.at(at + 1));
            case "march", "april", "june", "august" -> !surnameBefore && !nameAfter && !BEFORE_NO_MONTH.contains(words.at(at - 1))
                    && (name.equals("march") ? afterAny || words.is(at + 1, ",", ".", ";", "'") || words.isDash(at + 1)
                            : !isVerb(words.at(at + 1)) || afterPreposition);
            default -> !words.isGlued(at + 1) || !words.isDash(at + 1) || afterAny;
        };
    }

    /** "a June agreement", "its August results", "the March report"; but not "the March on Rome". */
    private static boolean isModifier(ParagraphWords words, int at) {
        boolean owned = OWNING.contains(words.at(at - 1))
                || words.is(at - 1, "s") && !words.is(at, "march");
        return owned && !words.isGlued(at) && words.isWord(at + 1) && !words.isCapitalised(at + 1) && !isVerb(words.at(at + 1))
                && !BEHIND_NO_MONTH.contains(words.at(at + 1));
    }

    /** What follows a person's name: <em>May has said</em>. */
    static boolean isVerb(String word) {
        return VERBS.contains(word);
    }
}
