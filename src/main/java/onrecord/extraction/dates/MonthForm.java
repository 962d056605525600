package onrecord.extraction.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import onrecord.extraction.dates.Tenses.Tense;
import org.jspecify.annotations.Nullable;

/**
 * A month, with or without its year: <em>March 2014</em>, <em>November of 2016</em>, <em>June last year</em>, <em>last May</em>, <em>in
 * February</em>. May the person, a march and April the girl are no months.
 */
final class MonthForm implements DateForm {

    private static final Set<String> BEGINNINGS = Names.months(Set.of("last", "next", "this", "past", "coming"));

    private static final String[] BEFORE_A_MONTH = {"in", "since", "until", "till", "during", "throughout", "early", "late", "earlier",
        "mid"};
    private static final String[] ALSO_BEFORE = {"by", "of", "from", "to", "before", "after", "through", "between", "and", "for", "every"};

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(Words words, int at, Reading reading) {
        boolean led = words.is(at, "last", "next", "this", "past", "coming");
        int monthAt = led ? at + 1 : at;
        int month = words.isCapitalised(monthAt) ? Names.month(words.at(monthAt)) : 0;
        if (month == 0 || words.isGlued(monthAt) && !words.isDash(monthAt - 1) && words.isWord(monthAt - 1)) {
            return null;
        }
        int end = words.is(monthAt + 1, ".") && !Names.isFullMonth(words.at(monthAt)) ? monthAt + 2 : monthAt + 1;
        int yearAt = words.is(end, ",", "of", "in") ? end + 1 : end;
        int year = YearForm.yearAt(words, yearAt);
        if (year > 0 && !(words.is(end, "in") && !led)) {
            return new Found(yearAt + 1, Edtf.month(YearMonth.of(year, month)));
        }
        if (words.isNumber(end) && words.digits(end) <= 2) {
            return null;
        }
        Integer offset = UnitForm.yearOffset(words, words.is(end, "of") ? end + 1 : end);
        LocalDate published = reading.published();
        if (offset != null) {
            int after = (words.is(end, "of") ? end + 1 : end) + 2;
            return new Found(after, published == null ? Edtf.monthOfUnknownYear(month) : Edtf.month(YearMonth.of(published.getYear()
                    + offset, month)));
        }
        if (!led && !standsAlone(words, monthAt, end, reading)) {
            return null;
        }
        return new Found(end, led && published != null
                ? led(words.at(at), month, published, reading.tense(words, at, end))
                : reading.month(month, reading.tense(words, at, end)));
    }

    private static Edtf led(String word, int month, LocalDate published, Tense tense) {
        YearMonth now = YearMonth.from(published);
        YearMonth same = YearMonth.of(published.getYear(), month);
        return switch (word) {
            case "last", "past" -> Edtf.month(same.isBefore(now.minusMonths(1)) ? same : same.minusYears(1));
            case "next", "coming" -> Edtf.month(same.isAfter(now) ? same : same.plusYears(1));
            default -> Edtf.month(tense == Tense.PAST && same.getMonthValue() - now.getMonthValue() > 9 ? same.minusYears(1) : same);
        };
    }

    /** Whether the name of a month without a number beside it means the month. */
    private static boolean standsAlone(Words words, int at, int end, Reading reading) {
        String name = words.at(at);
        boolean afterPreposition = words.is(at - 1, BEFORE_A_MONTH) || words.isDash(at - 1) && words.is(at - 2, "mid");
        boolean afterAny = afterPreposition || words.is(at - 1, ALSO_BEFORE);
        if (!Names.isFullMonth(name)) {
            return afterAny && end > at + 1;
        }
        boolean surnameBefore = words.isCapitalised(at - 1) && !afterAny && !words.beginsSentence(at - 1);
        boolean nameAfter = words.isCapitalised(at + 1) && !words.beginsSentence(at + 1) && !afterPreposition;
        return switch (name) {
            case "may" -> (reading.mayIsAPerson() ? afterPreposition && !words.is(at - 1, "early", "late") : afterAny)
                    && !isVerb(words.at(at + 1));
            case "march", "april", "june", "august" -> !surnameBefore && !nameAfter && !words.is(at - 1, "the", "a", "'s", "miss",
                    "mrs", "ms")
                    && (name.equals("march") ? afterAny || words.is(at + 1, ",", ".", ";", "'") || words.isDash(at + 1)
                            : !isVerb(words.at(at + 1)) || afterPreposition);
            default -> !words.isGlued(at + 1) || !words.isDash(at + 1) || afterAny;
        };
    }

    /** What follows a person's name: <em>May has said</em>. */
    static boolean isVerb(String word) {
        return switch (word) {
            case "said", "says", "has", "had", "is", "was", "will", "would", "told", "also", "wants", "wanted", "who", "asked",
                    "called", "added", "did",
                    "does", "made", "went", "came", "took", "conveyed", "announced", "insisted", "replied", "pledged" ->
                true;
            default -> false;
        };
    }
}
