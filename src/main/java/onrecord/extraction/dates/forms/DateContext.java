package onrecord.extraction.dates.forms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.IntFunction;
import onrecord.extraction.dates.tense.Tenses.Tense;
import onrecord.extraction.dates.tense.Tenses;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.extraction.dates.words.Unit;
import onrecord.text.Edtf;
import org.jspecify.annotations.Nullable;

/** What is known while an article is read from its beginning: its date, the date last mentioned, and the tense around a word. */
public final class DateContext {

    /** How many days further away a date ahead may be before a sentence in the past is taken to mean it. */
    private static final int PAST_IS_NEARER = 150;

    /** In a story of another year the next day that is told of follows within so many days. */
    private static final int SOON = 60;
    private static final int DONE_IS_NEARER = 300;
    private static final int FUTURE_IS_NEARER = 250;
    /** The same where no tense tells. */
    private static final int NEWS_IS_OF_THE_PAST = 30;

    private final @Nullable LocalDate published;
    private final Tenses tenses;
    private final boolean mayIsAPerson;
    private @Nullable Edtf last;
    private @Nullable LocalDate lastDay;
    private @Nullable Edtf quarter;

    public DateContext(@Nullable LocalDate published, Tenses tenses, boolean mayIsAPerson) {
        this.published = published;
        this.tenses = tenses;
        this.mayIsAPerson = mayIsAPerson;
    }

    /** The article's date, null when it is not known. */
    @Nullable
    LocalDate published() {
        return published;
    }

    /** Whether the article mentions a person called May. */
    boolean mayIsAPerson() {
        return mayIsAPerson;
    }

    public void remember(Edtf date) {
        last = date.earliest() == null ? last : date;
        quarter = quarterAfter(date);
        lastDay = date.isDay() ? date.earliest() : lastDay;
    }

    /** The quarter whose results are discussed: not one to come, and no longer once a year or a part of one was named. */
    private @Nullable Edtf quarterAfter(Edtf date) {
        boolean toCome = published != null && date.earliest() != null && date.earliest().isAfter(published);
        if (date.isQuarter()) {
            return toCome ? quarter : date;
        }
        return toCome || date.isDay() || !date.isLongerThanAMonth() ? quarter : null;
    }

    /**
     * The day from which an expression like "the next day" or "a year earlier" counts: for days and weeks the day last mentioned, for
     * longer units the date last mentioned, else the article's; null when nothing is known.
     */
    @Nullable
    LocalDate anchor(Unit unit) {
        LocalDate mentioned = mentioned(unit);
        return mentioned == null ? published : mentioned;
    }

    /** As {@link #anchor}; but months do not count from a year, and "two days later" counts from the article's date only where the text is about the future. */
    @Nullable
    LocalDate anchor(Unit unit, int count, Tense tense) {
        if (count <= 0 || tense == Tense.FUTURE) {
            return anchor(unit);
        }
        boolean vague = unit == Unit.MONTH && last != null && last.isLongerThanAMonth();
        return vague ? null : mentioned(unit);
    }

    /** In a year, the quarter last mentioned; null when none was. */
    @Nullable
    Edtf sameQuarter(int year) {
        LocalDate end = quarter == null ? null : quarter.latest();
        return end == null ? null : Edtf.quarter(year, end.getMonthValue() / 3);
    }

    /** A year before the quarter last mentioned, else before this day: <em>up from $3 million a year earlier</em>. */
    @Nullable
    Edtf yearBefore(@Nullable LocalDate day) {
        LocalDate begin = quarter == null ? null : quarter.earliest();
        if (begin != null) {
            return sameQuarter(begin.getYear() - 1);
        }
        return day == null ? null : Edtf.year(day.getYear() - 1);
    }

    /** Whether there is a date that the next such unit can count from. */
    boolean mentions(Unit unit) {
        return mentioned(unit) != null;
    }

    private @Nullable LocalDate mentioned(Unit unit) {
        boolean exceedsWeeks = unit.compareTo(Unit.MONTH) >= 0;
        return !exceedsWeeks ? lastDay : last == null ? null : last.earliest();
    }

    /** The day last mentioned, null when none was. */
    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    Tense tense(ParagraphWords words, int at, int end) {
        return tenses.around(words, at, end);
    }

    /** The day meant by a month and a day of the month: the one that fits the tense, else the nearest. */
    Edtf day(int month, int day, Tense tense) {
        LocalDate nearest = nearest(year -> YearMonth.of(year, month).isValidDay(day) ? LocalDate.of(year, month, day) : null, tense);
        LocalDate told = nearest == null || tense.looksAhead() ? null : soonAfterLastDay(month, day);
        if (nearest != null && told != null && Math.abs(nearest.toEpochDay() - publishedDay()) > SOON) {
            return Edtf.day(told);
        }
        return nearest == null ? Edtf.dayOfUnknownYear(month, day) : Edtf.day(nearest);
    }

    private long publishedDay() {
        return published == null ? 0 : published.toEpochDay();
    }

    /** In a story of another year: <em>On December 16, 2010, she left. On December 27 she came back.</em> */
    private @Nullable LocalDate soonAfterLastDay(int month, int day) {
        boolean old = lastDay != null && published != null && lastDay.isBefore(published.minusYears(1));
        if (!old || lastDay == null) {
            return null;
        }
        for (int year = lastDay.getYear(); year <= lastDay.getYear() + 1; year++) {
            LocalDate candidate = YearMonth.of(year, month).isValidDay(day) ? LocalDate.of(year, month, day) : null;
            if (candidate != null && !candidate.isBefore(lastDay) && !candidate.isAfter(lastDay.plusDays(SOON))) {
                return candidate;
            }
        }
        return null;
    }

    /**
     * The day that fits the tense, else the nearest, of one day each year.
     *
     * @param ofYear the day in a year, null when the year has none
     * @return null when the article's date is not known
     */
    @Nullable
    LocalDate nearest(IntFunction<? extends @Nullable LocalDate> ofYear, Tense tense) {
        if (published == null) {
            return null;
        }
        LocalDate best = null;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            LocalDate candidate = ofYear.apply(year);
            if (candidate != null && (best == null || distance(published, candidate, tense) < distance(published, best, tense))) {
                best = candidate;
            }
        }
        return best;
    }

    private static long distance(LocalDate published, LocalDate candidate, Tense tense) {
        long days = candidate.toEpochDay() - published.toEpochDay();
        if (days > 0 && tense == Tense.OVER) {
            return Long.MAX_VALUE;
        }
        if (days > 0) {
            return days + switch (tense) {
                case PAST -> PAST_IS_NEARER;
                case DONE -> DONE_IS_NEARER;
                case UNKNOWN -> NEWS_IS_OF_THE_PAST;
                default -> 0;
            };
        }
        return -days + (tense.looksAhead() && days < 0 ? FUTURE_IS_NEARER : 0);
    }

    /** The month meant by its name alone. */
    Edtf month(int month, Tense tense) {
        if (published == null) {
            return Edtf.monthOfUnknownYear(month);
        }
        int year = published.getYear();
        int ahead = month - published.getMonthValue();
        if (tense.looksAhead()) {
            return Edtf.month(YearMonth.of(ahead < 0 ? year + 1 : year, month));
        }
        boolean lastYears = tense == Tense.OVER || tense == Tense.DONE ? ahead > 0 : tense == Tense.PAST ? ahead > 1 : ahead > 6;
        return Edtf.month(YearMonth.of(lastYears ? year - 1 : year, month));
    }
}
