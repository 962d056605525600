package onrecord.explorer.article;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onrecord.explorer.article.Mark.Sort;
import onrecord.export.asked.Fields;

/**
 * A text that was read and not stored, marked as articles are. Nothing in it has an identity: statements are called by their numbers, and persons and
 * events lead nowhere.
 *
 * @param cards of all statements by their numbers: {@code words-1}
 */
@TemplateData
public record TextView(List<Row> rows, Map<String, Card> cards) {

    public TextView {
        rows = List.copyOf(rows);
    }

    /** @param extraction what {@code extract} has found */
    static TextView of(Fields extraction) {
        List<Fields> statements = withoutPersons(extraction.objects("statements"));
        Voices voices = new Voices(statements);
        Map<String, Card> cards = new LinkedHashMap<>();
        for (Fields statement : statements) {
            int number = cards.size() + 1;
            cards.put(id(number), new Card(number, voices.of(statement), statement.values(), "#" + id(number), "", List.of(), null));
        }
        List<Row> rows = MarkedText.paragraphs(extraction.text("text"), marks(extraction)).stream()
                .map(paragraph -> new Row(paragraph,
                        paragraph.begins().stream().map(id -> Objects.requireNonNull(cards.get(id), id)).toList()))
                .filter(row -> !isHeadline(row, extraction.text("title"))).toList();
        return new TextView(rows, cards);
    }

    /** It stands above the text already; one in which somebody speaks stays, for what it says of that. */
    private static boolean isHeadline(Row row, String title) {
        return row.cards().isEmpty() && row.paragraph().text().strip().equals(title.strip());
    }

    private static String id(int number) {
        return "words-" + number;
    }

    /** Persons of a text that is not stored have no id, by which voices would be told apart: there they are told apart by their names. */
    private static List<Fields> withoutPersons(List<Fields> statements) {
        return statements.stream().map(statement -> {
            Map<Object, Object> fields = new HashMap<>(statement.values());
            fields.put("speakers", List.of());
            return new Fields(fields);
        }).toList();
    }

    private static List<Mark> marks(Fields extraction) {
        List<Mark> marks = new ArrayList<>();
        extraction.objects("noise").forEach(span -> add(marks, Sort.NOISE, span, "", ""));
        int number = 0;
        for (Fields statement : extraction.objects("statements")) {
            String id = id(++number);
            statement.objects("spans").forEach(span -> add(marks, Sort.STATEMENT, span, id, ""));
            Optional<Fields> cue = statement.objectOrNone("cue");
            cue.ifPresent(span -> add(marks, Sort.CUE, span, id, ""));
            statement.objectOrNone("speakerSpan").ifPresent(span -> add(marks, Sort.SPEAKER, span, id, ""));
        }
        for (Fields person : extraction.objects("persons")) {
            person.objects("mentions").forEach(mention -> add(marks, Sort.MENTION, mention.object("span"), "", person.text("name")));
        }
        return marks;
    }

    private static void add(List<Mark> marks, Sort sort, Fields span, String of, String hint) {
        if (span.number("end") > span.number("start")) {
            marks.add(new Mark(sort, span.number("start"), span.number("end"), of, hint));
        }
    }
}
