package onrecord.explorer;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.export.asked.Fields;

/**
 * What one article reports of an event, however often it comes back to it.
 *
 * @param article which one
 * @param reports in the order of the text, each with who takes part
 */
@TemplateData
public record ArticleReports(Map<?, ?> article, List<Report> reports) {

    /**
     * One place.
     *
     * @param fields as asked for
     */
    @TemplateData
    public record Report(Map<?, ?> fields, List<Participant> participants) {}

    public ArticleReports {
        reports = List.copyOf(reports);
    }

    /** @param reports of one event; articles stay in the order in which they come */
    static List<ArticleReports> of(List<Fields> reports) {
        Map<String, List<Fields>> byArticle = new LinkedHashMap<>();
        for (Fields report : reports) {
            byArticle.computeIfAbsent(report.object("article").text("id"), none -> new ArrayList<>()).add(report);
        }
        return byArticle.values().stream()
                .map(those -> new ArticleReports(those.get(0).object("article").values(),
                        those.stream().sorted(Comparator.comparingInt(report -> report.object("trigger").number("start")))
                                .map(report -> new Report(report.values(), Participant.of(report.objects("participants")))).toList()))
                .toList();
    }
}
