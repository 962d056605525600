package onrecord.explorer.article;

import io.quarkus.qute.TemplateData;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.export.asked.Fields;

/**
 * An event that an article reports, in the words of this article.
 *
 * @param told what this article says; where it stands is {@code place}, empty when it was not found among the reports
 * @param fields of the event as a whole
 */
@TemplateData
public record Happening(String id, String told, String place, Map<?, ?> fields) {

    static List<Happening> of(WholeArticle article) {
        return article.events().stream().map(event -> of(event, article.fields().text("id"))).toList();
    }

    /** The others may tell it in other words, and the event as a whole has those of one of them. */
    private static Happening of(Fields event, String article) {
        Optional<Fields> own = event.object("reports").objects("nodes").stream()
                .filter(report -> report.object("article").text("id").equals(article))
                .min(Comparator.comparingInt(report -> report.object("trigger").number("start")));
        return new Happening(event.text("id"), own.orElse(event).text("summary"),
                own.map(report -> MarkedText.anchor(report.object("trigger").number("start"))).orElse(""), event.values());
    }
}
