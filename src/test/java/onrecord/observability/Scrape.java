package onrecord.observability;

import static io.restassured.RestAssured.get;

import java.net.URI;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What Prometheus reads of a running service. */
record Scrape(List<String> lines) {

    static Scrape of(URI metrics) {
        return new Scrape(get(metrics).then().statusCode(200).extract().asString().lines().map(Scrape::withoutExemplar).toList());
    }

    /** The trace that a sample is taken from may follow it. */
    private static String withoutExemplar(String line) {
        return line.startsWith("#") ? line : line.split(" # ", 2)[0];
    }

    /** Names of the samples, as queries name them. */
    TreeSet<String> names() {
        return lines.stream().filter(line -> !line.startsWith("#")).map(line -> line.split("[ {]", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The value of the sample with that name and these labels, among others; 0 when there is none. */
    double value(String name, String... labels) {
        return lines.stream()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .filter(line -> List.of(labels).stream().allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
