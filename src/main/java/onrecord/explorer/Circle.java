package onrecord.explorer;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onrecord.export.asked.Fields;

/**
 * A network drawn on a circle: persons around it, those who are linked most next to each other, and links as arcs through it. Nothing has to be
 * computed in a browser, and the same network always looks the same.
 */
@TemplateData
public record Circle(List<Node> nodes, List<Arc> arcs) {

    /** From the middle to the persons; names stand outside. The drawing is 1000 wide and high. */
    private static final double RADIUS = 265;
    private static final double MIDDLE = 500;

    /** Between a person and their name. */
    private static final int GAP = 20;

    /** As wide as the letters of most names are at the most, on average. */
    private static final double LETTER = 10;

    /** Letters of a name that are drawn; the table beside the drawing has all of it. */
    private static final int LONGEST = 32;

    public Circle {
        nodes = List.copyOf(nodes);
        arcs = List.copyOf(arcs);
    }

    /**
     * A person on the circle.
     *
     * @param address of the network around this person
     * @param size of the dot
     * @param turn of the name, in degrees, so that it can be read from left to right
     * @param left whether the name stands at the left and ends at the dot
     */
    @TemplateData
    public record Node(String id, String name, int weight, String address, String x, String y, String size, String turn, boolean left) {

        /** The name as it is drawn: of a very long one its beginning. */
        public String label() {
            return name.codePointCount(0, name.length()) <= LONGEST ? name
                    : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).strip() + '…';
        }
    }

    /**
     * A link.
     *
     * @param path in the notation of SVG
     * @param width of the line
     */
    @TemplateData
    public record Arc(String source, String sourceName, String target, String targetName, int count, String path, String width) {}

    /** What has to be seen for all names to be, in the notation of SVG: more than the drawing where a name is long. */
    public String viewBox() {
        int longest = nodes.stream().mapToInt(node -> node.label().length()).max().orElse(0);
        double beyond = Math.max(0, RADIUS + GAP + LETTER * longest - MIDDLE);
        String side = written(2 * (MIDDLE + beyond));
        return String.join(" ", written(0 - beyond), written(0 - beyond), side, side);
    }

    /** @param here where the reader is: a person leads to the same network around them */
    static Circle of(Fields network, PageAddress here) {
        Map<String, Fields> persons = new LinkedHashMap<>();
        network.objects("nodes").forEach(node -> persons.put(node.text("id"), node));
        List<Fields> links = network.objects("links");
        List<String> order = order(persons, links);
        Map<String, Double> angles = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            angles.put(order.get(i), 2 * Math.PI * i / order.size() - Math.PI / 2);
        }
        int heaviest = persons.values().stream().mapToInt(person -> person.number("weight")).max().orElse(1);
        int most = links.stream().mapToInt(link -> link.number("count")).max().orElse(1);
        return new Circle(
                order.stream().map(id -> node(persons.getOrDefault(id, network), angles.getOrDefault(id, 0.0), heaviest, here)).toList(),
                links.stream().map(link -> arc(link, persons, angles, most)).toList());
    }

    /** Beginning with who has most links, whoever is linked most with the last one comes next. */
    private static List<String> order(Map<String, Fields> persons, List<Fields> links) {
        List<String> left = new ArrayList<>(persons.keySet());
        List<String> order = new ArrayList<>();
        while (!left.isEmpty()) {
            String last = order.isEmpty() ? "" : order.get(order.size() - 1);
            // Of equals the first: those with most links come first in a network.
            String next = left.stream().max(Comparator.<String>comparingInt(id -> between(last, id, links))
                    .thenComparingInt(id -> -left.indexOf(id))).orElseThrow();
            left.remove(next);
            order.add(next);
        }
        return order;
    }

    private static int between(String one, String other, List<Fields> links) {
        return links.stream().filter(link -> joins(link, one, other) || joins(link, other, one)).mapToInt(link -> link.number("count"))
                .sum();
    }

    private static boolean joins(Fields link, String source, String target) {
        return link.text("source").equals(source) && link.text("target").equals(target);
    }

    private static Node node(Fields person, double angle, int heaviest, PageAddress here) {
        boolean left = Math.cos(angle) < -1e-9;
        double degrees = Math.toDegrees(angle) + (left ? 180 : 0);
        double size = 5 + 9 * Math.sqrt((double) person.number("weight") / heaviest);
        String id = person.text("id");
        return new Node(id, person.object("person").text("name"), person.number("weight"),
                here.without(NetworkPage.ABOUT).with(NetworkPage.PERSON, id).toString(), written(x(angle, RADIUS)),
                written(y(angle, RADIUS)),
                written(size), written(degrees), left);
    }

    private static Arc arc(Fields link, Map<String, Fields> persons, Map<String, Double> angles, int most) {
        String source = link.text("source");
        String target = link.text("target");
        double from = angles.getOrDefault(source, 0.0);
        double to = angles.getOrDefault(target, 0.0);
        String path = String.format(Locale.ROOT, "M%.1f %.1fQ%.0f %.0f %.1f %.1f", x(from, RADIUS), y(from, RADIUS), MIDDLE, MIDDLE,
                x(to, RADIUS - 12), y(to, RADIUS - 12));
        return new Arc(source, name(persons, source), target, name(persons, target), link.number("count"), path,
                written(1 + 6.0 * link.number("count") / most));
    }

    private static String name(Map<String, Fields> persons, String id) {
        Fields person = persons.get(id);
        return person == null ? "" : person.object("person").text("name");
    }

    private static double x(double angle, double radius) {
        return MIDDLE + radius * Math.cos(angle);
    }

    private static double y(double angle, double radius) {
        return MIDDLE + radius * Math.sin(angle);
    }

    private static String written(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
