package onrecord.explorer;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onrecord.export.asked.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What was said and what happened on one day, or in one stretch of days that nobody dates more exactly.
 *
 * @param date as people write it; null where there is none
 * @param day for machines: {@code 2018-07-16}; null where there is none
 * @param entries as the question asked for them
 */
@TemplateData
public record TimelineDay(@Nullable String date, @Nullable String day, List<Map<?, ?>> entries) {

    public TimelineDay {
        entries = List.copyOf(entries);
    }

    /** Entries that follow each other on one day, together. */
    static List<TimelineDay> of(List<Fields> nodes) {
        List<TimelineDay> days = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= nodes.size(); i++) {
            if (i == nodes.size() || !written(nodes.get(i)).equals(written(nodes.get(begin)))) {
                days.add(day(nodes.subList(begin, i)));
                begin = i;
            }
        }
        return days;
    }

    private static TimelineDay day(List<Fields> together) {
        String date = written(together.get(0));
        List<Map<?, ?>> entries = new ArrayList<>();
        together.forEach(entry -> entries.add(entry.values()));
        return new TimelineDay(date.isEmpty() ? null : date, together.get(0).textOrNull("day"), entries);
    }

    static String written(Fields entry) {
        String day = entry.textOrNull("day");
        String until = entry.textOrNull("until");
        return day == null ? "" : until == null ? WrittenDate.of(day) : new Days(LocalDate.parse(day), LocalDate.parse(until)).name();
    }
}
