package onrecord.knowledge.counts;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("How many there are of one day, week, month or year.")
public record SeriesPoint(
        @NonNull @Description("Its first day: `2018-07-01` for July 2018.") LocalDate firstDay,
        @NonNull @Description("Its last day.") LocalDate lastDay,
        @Description("How many; 0 where there are none.") int count,
        @Description("How many of them stand here because their article was published then: it does not tell another day.") int dayAssumed) {}
