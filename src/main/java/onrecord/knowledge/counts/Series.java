package onrecord.knowledge.counts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Counts day by day, week by week and so on, without gaps. What cannot be placed is counted apart, so that all sums add up. */
@Description("Counts day by day, week by week and so on, without gaps. All numbers together are what there is.")
public record Series(
        @NonNull @Description("How long each stretch is.") Period by,
        @NonNull @Description("One for each day, week, month or year, the oldest first, those with nothing in between included.") List<@NonNull SeriesPoint> points,
        @Description("How many are older than the first of the `points`; ask for more of them with `last`.") int earlier,
        @Description("How many are dated too vaguely for one of the `points`: \"in 2014\", where months are counted.") int vague,
        @Description("How many have no day at all, since their article has none either.") int undated) {

    public Series {
        points = List.copyOf(points);
    }

    /**
     * The newest periods of what was counted.
     *
     * @param counts of one period each, in any order
     * @param from where the series begins at the earliest; null for the oldest period with something in it
     * @param to where it ends; null for the newest period with something in it
     * @param last the most points
     */
    public static Series of(Period by, List<PeriodCount> counts, @Nullable LocalDate from, @Nullable LocalDate to, int last) {
        Map<LocalDate, PeriodCount> dated = new HashMap<>();
        int vague = 0;
        int undated = 0;
        for (PeriodCount count : counts) {
            LocalDate day = count.firstDay();
            if (day == null) {
                undated += count.count();
            } else if (count.vague()) {
                vague += count.count();
            } else {
                dated.put(day, count);
            }
        }
        LocalDate newest = to == null ? dated.keySet().stream().max(LocalDate::compareTo).orElse(null) : by.firstDay(to);
        LocalDate oldest = from == null ? dated.keySet().stream().min(LocalDate::compareTo).orElse(newest) : by.firstDay(from);
        if (newest == null || oldest == null || last == 0) {
            return new Series(by, List.of(), sum(dated, newest), vague, undated);
        }
        LocalDate limit = by.plus(newest, 1 - last);
        LocalDate first = oldest.isBefore(limit) ? limit : oldest;
        return new Series(by, points(by, dated, first, newest), sum(dated, first.minusDays(1)), vague, undated);
    }

    private static List<SeriesPoint> points(Period by, Map<LocalDate, PeriodCount> dated, LocalDate first, LocalDate newest) {
        List<SeriesPoint> points = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(newest); day = by.plus(day, 1)) {
            PeriodCount count = dated.get(day);
            LocalDate lastDay = by.plus(day, 1).minusDays(1);
            points.add(new SeriesPoint(day, lastDay, count == null ? 0 : count.count(), count == null ? 0 : count.dayAssumed()));
        }
        return points;
    }

    private static int sum(Map<LocalDate, PeriodCount> dated, @Nullable LocalDate to) {
        return to == null ? 0
                : dated.entrySet().stream().filter(one -> !one.getKey().isAfter(to)).mapToInt(one -> one.getValue().count()).sum();
    }
}
