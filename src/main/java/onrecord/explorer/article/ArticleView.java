package onrecord.explorer.article;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onrecord.explorer.Printing;
import onrecord.explorer.article.Mark.Sort;
import onrecord.export.asked.Fields;
import org.jspecify.annotations.Nullable;

/**
 * An article as its page shows it.
 *
 * @param headline the title as it stands in the text, null when it does not stand there
 * @param rows the other paragraphs
 * @param cards of all statements by their ids
 */
@TemplateData
public record ArticleView(@Nullable Row headline, List<Row> rows, List<Voice> voices, Map<String, Card> cards) {

    public ArticleView {
        rows = List.copyOf(rows);
        voices = List.copyOf(voices);
    }

    /**
     * @param address of this article, with scheme and authority
     * @param shared the words that its reader was led to, if there are any
     */
    static ArticleView of(WholeArticle article, String address, Optional<SharedWords> shared) {
        Voices voices = new Voices(article.statements());
        Map<String, Card> cards = cards(article, voices, address);
        String text = article.fields().text("text");
        List<Mark> marks = marks(article);
        shared.flatMap(words -> words.in(text)).map(SharedWords::mark).ifPresent(marks::add);
        List<Row> rows = MarkedText.paragraphs(text, marks).stream()
                .map(paragraph -> new Row(paragraph, paragraph.begins().stream()
                        .map(id -> Objects.requireNonNull(cards.get(id), "each statement has a card")).toList()))
                .toList();
        String title = article.fields().text("title").strip();
        Optional<Row> headline = rows.stream().filter(row -> row.paragraph().text().strip().equals(title)).findFirst();
        List<Row> others = rows.stream().filter(row -> !headline.equals(Optional.of(row))).toList();
        return new ArticleView(headline.orElse(null), others, voices.all(), cards);
    }

    private static Map<String, Card> cards(WholeArticle article, Voices voices, String address) {
        Reasons reasons = new Reasons(article);
        Map<String, Card> cards = new LinkedHashMap<>();
        for (Fields statement : article.statements()) {
            String id = statement.text("id");
            List<Card.Reason> why = reasons.of(statement);
            String place = address + "#" + id;
            cards.put(id, new Card(cards.size() + 1, voices.of(statement), statement.values(), place,
                    Citation.of(statement, article.fields(), place), why,
                    Printing.of(statement).orElse(null)));
        }
        return cards;
    }

    private static List<Mark> marks(WholeArticle article) {
        List<Mark> marks = new ArrayList<>();
        for (Fields noise : article.fields().objects("noise")) {
            marks.add(mark(Sort.NOISE, noise, "", ""));
        }
        for (Fields statement : article.statements()) {
            String id = statement.text("id");
            statement.objects("spans").forEach(span -> marks.add(mark(Sort.STATEMENT, span, id, "")));
            statement.objectOrNone("cue").ifPresent(cue -> marks.add(mark(Sort.CUE, cue, id, "")));
            for (Fields speaker : statement.objects("speakers")) {
                speaker.objectOrNone("span").ifPresent(span -> marks.add(mark(Sort.SPEAKER, span, id, "")));
            }
        }
        for (Fields mention : article.mentions()) {
            Fields person = mention.object("person");
            marks.add(mark(mention.text("kind").equals("NAME") ? Sort.PERSON : Sort.MENTION, mention.object("span"), person.text("id"),
                    person.text("name")));
        }
        for (Fields event : article.events()) {
            for (Fields report : event.object("reports").objects("nodes")) {
                if (report.object("article").text("id").equals(article.fields().text("id"))) {
                    marks.add(mark(Sort.EVENT, report.object("trigger"), event.text("id"), event.text("summary")));
                }
            }
        }
        return marks;
    }

    private static Mark mark(Sort sort, Fields span, String of, String hint) {
        return new Mark(sort, span.number("start"), span.number("end"), of, hint);
    }
}
