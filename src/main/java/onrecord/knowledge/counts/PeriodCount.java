package onrecord.knowledge.counts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many things there are of one period.
 *
 * @param firstDay of the period; null when it is not known when they were
 * @param vague whether they may also have been in a later period
 * @param count how many
 * @param dayAssumed how many of them are here only because their article was published then
 */
public record PeriodCount(@Nullable LocalDate firstDay, boolean vague, int count, int dayAssumed) {

    public PeriodCount {
        if (count < 1 || dayAssumed < 0 || dayAssumed > count) {
            throw new IllegalArgumentException("of " + count + " things " + dayAssumed + " cannot have an assumed day");
        }
    }
}
