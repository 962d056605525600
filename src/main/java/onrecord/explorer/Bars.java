package onrecord.explorer;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.export.asked.Fields;

/**
 * How much was said and how much happened in each month or day, as bars that stand side by side.
 *
 * @param width of the drawing, whose height is {@value #HEIGHT}
 */
@TemplateData
public record Bars(List<Bar> bars, int width) {

    static final int HEIGHT = 80;
    private static final int STEP = 12;

    /** As wide as so many bars at least, and at most: the latest of them. */
    private static final int FEWEST = 24;
    private static final int MOST = 120;

    public Bars {
        bars = List.copyOf(bars);
    }

    /**
     * The bar of one month or day: events at the bottom, statements above them.
     *
     * @param label as people write it
     * @param address of what there is of it
     */
    @TemplateData
    public record Bar(String label, String address, int statements, int events, int x, int statementsY, int statementsHeight, int eventsY,
            int eventsHeight) {}

    private record Stretch(String firstDay, String lastDay, int statements, int events) {

        int both() {
            return statements + events;
        }

        Stretch with(int moreStatements, int moreEvents) {
            return new Stretch(firstDay, lastDay, statements + moreStatements, events + moreEvents);
        }
    }

    /**
     * @param data with {@code statementCounts} and {@code eventCounts}
     * @param here where the reader is: a bar leads to the same within its days
     */
    static Bars of(Fields data, PageAddress here, boolean daily) {
        TreeMap<String, Stretch> stretches = new TreeMap<>();
        points(data, "statementCounts").forEach(point -> add(stretches, point, point.number("count"), 0));
        points(data, "eventCounts").forEach(point -> add(stretches, point, 0, point.number("count")));
        int most = stretches.values().stream().mapToInt(Stretch::both).max().orElse(0);
        LocalDate last = stretches.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(stretches.lastKey());
        stretches.keySet().removeIf(day -> steps(LocalDate.parse(day), last, daily) >= MOST);
        LocalDate first = stretches.isEmpty() ? last : LocalDate.parse(stretches.firstKey());
        List<Bar> bars = new ArrayList<>();
        for (Stretch stretch : stretches.values()) {
            if (stretch.both() > 0) {
                bars.add(bar(stretch, STEP * steps(first, LocalDate.parse(stretch.firstDay), daily), most, here, daily));
            }
        }
        return new Bars(bars, STEP * Math.max(FEWEST, steps(first, last, daily) + 1));
    }

    /** From one month or day to another. */
    private static int steps(LocalDate from, LocalDate to, boolean daily) {
        return (int) (daily ? ChronoUnit.DAYS : ChronoUnit.MONTHS).between(from, to);
    }

    private static List<Fields> points(Fields data, String counts) {
        return data.object(counts).object("series").objects("points");
    }

    private static void add(Map<String, Stretch> stretches, Fields point, int statements, int events) {
        String firstDay = point.text("firstDay");
        Stretch known = stretches.getOrDefault(firstDay, new Stretch(firstDay, point.text("lastDay"), 0, 0));
        stretches.put(firstDay, known.with(statements, events));
    }

    private static Bar bar(Stretch stretch, int x, int most, PageAddress here, boolean daily) {
        int eventsHeight = height(stretch.events, most);
        int statementsHeight = height(stretch.statements, most);
        String label = WrittenDate.of(daily ? stretch.firstDay : stretch.firstDay.substring(0, "2018-07".length()));
        String address = here.without("after", TimelineQuery.UNDATED).with(TimelineQuery.FROM, stretch.firstDay)
                .with(TimelineQuery.TO, stretch.lastDay).toString();
        return new Bar(label, address, stretch.statements, stretch.events, x, HEIGHT - eventsHeight - statementsHeight, statementsHeight,
                HEIGHT - eventsHeight, eventsHeight);
    }

    /** Whatever there is can be seen. */
    private static int height(int count, int most) {
        return count == 0 ? 0 : Math.max(2, count * (HEIGHT - 4) / most);
    }
}
