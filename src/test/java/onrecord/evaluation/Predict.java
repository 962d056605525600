package onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import onrecord.extraction.Extraction;
import onrecord.text.Edtf;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the engine finds in labelled articles, one JSON object a line, in the shape of the {@code extract} query:
 * {@code Predict LABELLED.jsonl…}. A line holds {@code id}, {@code text} and perhaps {@code publishedOn}. A {@code .txt} file is one
 * article whose id is its file name.
 */
public final class Predict {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TextReading engine = new TextReading();

    public static void main(String[] files) throws IOException {
        Predict predict = new Predict();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String file : files) {
            Path path = Path.of(file);
            if (file.endsWith(".txt")) {
                out.println(predict.line(path.getFileName().toString(), Files.readString(path), null));
            } else {
                for (String line : Files.readAllLines(path)) {
                    JsonNode row = JSON.readTree(line);
                    out.println(predict.line(row.get("id").asText(), row.get("text").asText(), row.path("publishedOn").textValue()));
                }
            }
        }
        out.flush();
    }

    private String line(String id, String text, @Nullable String publishedOn) {
        ObjectNode line = JSON.createObjectNode().put("id", id);
        line.set("extraction", json(engine.extract(text, publishedOn)));
        return line.toString();
    }

    private static ObjectNode json(Extraction found) {
        ObjectNode json = JSON.createObjectNode()
                .put("title", found.article().title())
                .put("publisher", found.article().publisher())
                .put("publishedOn", found.article().publishedOn() == null ? null : found.article().publishedOn().toString());
        ArrayNode persons = json.putArray("persons");
        found.persons().forEach(person -> {
            ObjectNode node = persons.addObject().put("name", person.name());
            person.aliases().forEach(node.putArray("aliases")::add);
            person.roles().forEach(node.putArray("roles")::add);
            ArrayNode mentions = node.putArray("mentions");
            person.mentions().forEach(mention -> mentions.addObject().put("kind", mention.kind().name()).set("span", json(mention.span())));
        });
        ArrayNode statements = json.putArray("statements");
        found.statements().forEach(statement -> {
            ObjectNode node = statements.addObject()
                    .put("kind", statement.kind().name())
                    .put("text", statement.text())
                    .put("speakerKind", statement.speakerKind().name())
                    .put("speakerName", statement.speakerName())
                    .put("addressee", statement.addressee());
            statement.spans().forEach(span -> node.withArray("spans").add(json(span)));
            node.set("speakerSpan", json(statement.speakerSpan()));
            node.set("cue", json(statement.cue()));
        });
        ArrayNode events = json.putArray("events");
        found.events().stream().filter(event -> event.status().isListed()).forEach(event -> {
            ObjectNode node = events.addObject().put("type", event.type().name()).put("place", event.place());
            node.set("span", json(event.span()));
            node.set("trigger", json(event.trigger()));
            node.set("date", json(event.date()));
            ArrayNode participants = node.putArray("participants");
            event.participants().forEach(
                    participant -> participants.addObject().put("role", participant.role().name()).put("name", participant.name()));
        });
        ArrayNode dates = json.putArray("dates");
        found.dates().forEach(date -> {
            ObjectNode node = dates.addObject();
            node.set("span", json(date.span()));
            node.set("date", json(date.date()));
        });
        return json;
    }

    private static @Nullable ObjectNode json(@Nullable Span span) {
        return span == null ? null : JSON.createObjectNode().put("start", span.start()).put("end", span.end());
    }

    private static @Nullable ObjectNode json(@Nullable Edtf date) {
        return date == null ? null : JSON.createObjectNode().put("edtf", date.text());
    }
}
