package onrecord.knowledge.counts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.graphql.Description;

/** A stretch of the calendar that things are counted in. */
@Description("A stretch of the calendar that things are counted in.")
public enum Period {
    @Description("A day.")
    DAY(ChronoUnit.DAYS, day -> day),

    @Description("A week from Monday to Sunday, as in ISO 8601.")
    WEEK(ChronoUnit.WEEKS, day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),

    @Description("A month of the calendar.")
    MONTH(ChronoUnit.MONTHS, day -> day.withDayOfMonth(1)),

    @Description("A year of the calendar.")
    YEAR(ChronoUnit.YEARS, day -> day.withDayOfYear(1));

    private final ChronoUnit unit;
    private final UnaryOperator<LocalDate> beginning;

    Period(ChronoUnit unit, UnaryOperator<LocalDate> beginning) {
        this.unit = unit;
        this.beginning = beginning;
    }

    /** The first day of the one that a day lies in. */
    public LocalDate firstDay(LocalDate day) {
        return beginning.apply(day);
    }

    /** The first day of the period so many later than the one that begins on this day, or earlier when the number is negative. */
    LocalDate plus(LocalDate firstDay, int periods) {
        return firstDay.plus(periods, unit);
    }
}
