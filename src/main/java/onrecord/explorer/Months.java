package onrecord.explorer;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.export.asked.Fields;

/**
 * How many there are of each month, as bars of a picture and as rows of a table beside it.
 *
 * @param width of the picture, in its own units
 * @param most the highest count
 * @param unplaced how many have no month, or one before the first
 */
@TemplateData
public record Months(List<Bar> bars, int width, int most, int unplaced) {

    static final int STEP = 10;
    static final int HEIGHT = 60;
    private static final int FEWEST = 12;

    /**
     * A month.
     *
     * @param x of its left edge
     * @param y of its upper edge
     * @param year where it is the first month of one or of the picture, else empty
     */
    @TemplateData
    public record Bar(int x, int y, int height, int count, String name, String year) {}

    public Months {
        bars = List.copyOf(bars);
    }

    /** @param series of months in GraphQL, without gaps */
    public static Months of(Fields series) {
        List<Fields> points = series.objects("points");
        int most = points.stream().mapToInt(point -> point.number("count")).max().orElse(0);
        List<Bar> bars = IntStream.range(0, points.size()).mapToObj(i -> bar(points.get(i), i, most)).toList();
        int unplaced = series.number("earlier") + series.number("undated") + series.number("vague");
        return new Months(bars, Math.max(FEWEST, bars.size()) * STEP, most, unplaced);
    }

    private static Bar bar(Fields point, int place, int most) {
        LocalDate first = LocalDate.parse(point.text("firstDay"));
        int count = point.number("count");
        int height = most == 0 ? 0 : Math.max(count == 0 ? 0 : 1, count * HEIGHT / most);
        String name = WrittenDate.of(first.toString().substring(0, 7));
        boolean named = place == 0 || first.getMonthValue() == 1;
        return new Bar(place * STEP, HEIGHT - height, height, count, name, named ? Integer.toString(first.getYear()) : "");
    }
}
