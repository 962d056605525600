package onrecord.explorer;

import io.quarkus.qute.TemplateData;
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
        Map<String, Stretch> stretches = new TreeMap<>();
        points(data, "statementCounts").forEach(point -> add(stretches, point, point.number("count"), 0));
        points(data, "eventCounts").forEach(point -> add(stretches, point, 0, point.number("count")));
        int most = stretches.values().stream().mapToInt(Stretch::both).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        int x = 0;
        for (Stretch stretch : stretches.values()) {
            if (stretch.both() > 0) {
                bars.add(bar(stretch, x, most, here, daily));
            }
            x += STEP;
        }
        return new Bars(bars, x);
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
