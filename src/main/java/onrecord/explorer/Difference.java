package onrecord.explorer;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import onrecord.export.asked.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Something about an event of which not all reports say the same.
 *
 * @param about what they differ on: {@code When}
 * @param versions what they say, what most of them say first
 */
@TemplateData
public record Difference(String about, List<Version> versions) {

    /**
     * What some reports say.
     *
     * @param articles those that say so
     */
    @TemplateData
    public record Version(String said, List<Map<?, ?>> articles) {

        private static final int NAMED = 3;

        /** Those that are named; the others have their reports beside. */
        public List<Map<?, ?>> first() {
            return articles.subList(0, Math.min(NAMED, articles.size()));
        }

        public int others() {
            return articles.size() - first().size();
        }
    }

    public Difference {
        versions = List.copyOf(versions);
        if (versions.size() < 2) {
            throw new IllegalArgumentException("nothing differs about " + about);
        }
    }

    /** @param reports of one event. Those that say nothing of something do not differ on it. */
    static List<Difference> between(List<Fields> reports) {
        List<Difference> differences = new ArrayList<>();
        add(differences, "When", reports,
                report -> report.objectOrNone("date").map(date -> PageWords.date(date.text("edtf"))).orElse(null));
        add(differences, "Where", reports, report -> report.textOrNull("place"));
        add(differences, "Whether it happened", reports, report -> PageWords.small(report.text("status")));
        List<String> kinds = reports.stream().flatMap(report -> report.objects("numbers").stream()).map(number -> number.text("kind"))
                .distinct().toList();
        for (String kind : kinds) {
            add(differences, "How many " + PageWords.small(kind), reports, report -> numbers(report, kind));
        }
        return differences;
    }

    private static void add(List<Difference> differences, String about, List<Fields> reports, Function<Fields, @Nullable String> saying) {
        Map<String, List<Map<?, ?>>> articles = new LinkedHashMap<>();
        for (Fields report : reports) {
            String said = saying.apply(report);
            if (said != null) {
                List<Map<?, ?>> saySo = articles.computeIfAbsent(said, none -> new ArrayList<>());
                Map<?, ?> article = report.object("article").values();
                if (saySo.stream().noneMatch(known -> Objects.equals(known.get("id"), article.get("id")))) {
                    saySo.add(article);
                }
            }
        }
        if (articles.size() > 1) {
            differences.add(new Difference(about, articles.entrySet().stream().map(each -> new Version(each.getKey(), each.getValue()))
                    .sorted((one, other) -> Integer.compare(other.articles.size(), one.articles.size())).toList()));
        }
    }

    private static @Nullable String numbers(Fields report, String kind) {
        List<String> words = report.objects("numbers").stream().filter(number -> number.text("kind").equals(kind))
                .map(number -> number.object("span").text("text")).distinct().toList();
        return words.isEmpty() ? null : String.join(", ", words);
    }
}
