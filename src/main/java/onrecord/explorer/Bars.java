package onrecord.explorer;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.export.asked.Fields;
import org.jspecify.annotations.Nullable;

/**
 * How much was said and how much happened in each month or day, as bars that stand side by side.
 *
 * @param width of the drawing, whose height is {@value #HEIGHT}
 * @param cells of the axis below the bars: years, or weeks
 * @param earlier how much there is before the first bar
 * @param earlierAddress of that; null where there is none
 * @param vague how much is dated less exactly than bars are
 */
@TemplateData
public record Bars(List<Bar> bars, int width, List<AxisCell> cells, int earlier, @Nullable String earlierAddress, int vague) {

    static final int HEIGHT = 80;
    private static final int STEP = 12;

    /** So many bars at least, and at most: the latest of them. Those of months stand in whole years, those of days in all that are wanted. */
    private static final int FEWEST = 12;
    private static final int MOST = 120;

    /** With more, a bar is narrower than a finger on a phone. */
    private static final int FEW = 31;

    public Bars {
        bars = List.copyOf(bars);
        cells = List.copyOf(cells);
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

    /** Whether there are so many that a finger hits a cell of the axis rather than one of them. */
    public boolean isDense() {
        return width > FEW * STEP;
    }

    /**
     * @param data with {@code statementCounts}, {@code eventCounts}, or both
     * @param wanted where the reader is: a bar leads to the same within its days
     */
    static Bars of(Fields data, TimelineQuery wanted) {
        boolean daily = wanted.isShort();
        TreeMap<String, Stretch> stretches = new TreeMap<>();
        List<Fields> said = wanted.hasStatements() ? List.of(data.object("statementCounts").object("series")) : List.of();
        List<Fields> happened = wanted.hasEvents() ? List.of(data.object("eventCounts").object("series")) : List.of();
        points(said).forEach(point -> add(stretches, point, point.number("count"), 0));
        points(happened).forEach(point -> add(stretches, point, 0, point.number("count")));
        stretches.values().removeIf(stretch -> stretch.both() == 0);
        LocalDate last = stretches.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(stretches.lastKey());
        Collection<Stretch> tooOld = stretches.headMap(earliest(last, daily).toString()).values();
        int earlier = sum(said, "earlier") + sum(happened, "earlier") + tooOld.stream().mapToInt(Stretch::both).sum();
        tooOld.clear();
        LocalDate first = stretches.isEmpty() ? last : LocalDate.parse(stretches.firstKey());
        LocalDate begin = daily ? wanted.days().map(Days::first).orElse(first) : first.withDayOfYear(1);
        LocalDate end = daily ? wanted.days().map(Days::last).orElse(last) : last.withMonth(12);
        int most = stretches.values().stream().mapToInt(Stretch::both).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        stretches.values()
                .forEach(stretch -> bars.add(bar(stretch, STEP * steps(begin, LocalDate.parse(stretch.firstDay), daily), most, wanted)));
        int shown = Math.max(FEWEST, steps(begin, end, daily) + 1);
        PageAddress before = wanted.here().without("after", TimelineQuery.UNDATED, TimelineQuery.FROM)
                .with(TimelineQuery.TO, first.minusDays(1).toString());
        return new Bars(bars, STEP * shown, stretches.isEmpty() ? List.of() : AxisCell.of(begin, shown, wanted), earlier,
                earlier == 0 ? null : before.toString(), sum(said, "vague") + sum(happened, "vague"));
    }

    private static LocalDate earliest(LocalDate last, boolean daily) {
        return daily ? last.minusDays(MOST - 1L) : last.minusMonths(MOST - 1L);
    }

    /** From one month or day to another. */
    private static int steps(LocalDate from, LocalDate to, boolean daily) {
        return (int) (daily ? ChronoUnit.DAYS : ChronoUnit.MONTHS).between(from, to);
    }

    private static List<Fields> points(List<Fields> series) {
        return series.stream().flatMap(one -> one.objects("points").stream()).toList();
    }

    private static int sum(List<Fields> series, String field) {
        return series.stream().mapToInt(one -> one.number(field)).sum();
    }

    private static void add(Map<String, Stretch> stretches, Fields point, int statements, int events) {
        String firstDay = point.text("firstDay");
        Stretch known = stretches.getOrDefault(firstDay, new Stretch(firstDay, point.text("lastDay"), 0, 0));
        stretches.put(firstDay, known.with(statements, events));
    }

    private static Bar bar(Stretch stretch, int x, int most, TimelineQuery wanted) {
        int eventsHeight = height(stretch.events, most);
        int statementsHeight = height(stretch.statements, most);
        Days days = new Days(LocalDate.parse(stretch.firstDay), LocalDate.parse(stretch.lastDay));
        return new Bar(days.name(), wanted.within(days).toString(), stretch.statements, stretch.events, x,
                HEIGHT - eventsHeight - statementsHeight, statementsHeight, HEIGHT - eventsHeight, eventsHeight);
    }

    /** Whatever there is can be seen. */
    private static int height(int count, int most) {
        return count == 0 ? 0 : Math.max(2, count * (HEIGHT - 4) / most);
    }
}
