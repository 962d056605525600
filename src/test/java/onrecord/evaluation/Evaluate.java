package onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Scores the engine against labelled texts and prints the table: {@code Evaluate [FILE…]}, by default the repository's own articles.
 *
 * <p>A file is a folder of articles ({@code NAME.txt} with {@code NAME.json} beside it); an array of labelled articles ({@code .json})
 * whose {@code file} is a text in {@code seeds}; or one labelled text a line ({@code .jsonl}) with {@code id}, {@code text}, perhaps
 * {@code publishedOn}, and either {@code statements}, {@code persons}, {@code dates} or, for events, {@code type}.
 */
public final class Evaluate {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OWN_ARTICLES = "src/test/resources/labelled";
    private static final Path TEXTS = Path.of("seeds");

    private final TextReading engine = new TextReading();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] files) throws IOException {
        Evaluate evaluate = new Evaluate();
        for (String file : files.length == 0 ? new String[] {OWN_ARTICLES} : files) {
            evaluate.score(Path.of(file));
        }
    }

    private void score(Path file) throws IOException {
        List<JsonNode> labelled = read(file);
        if (labelled.isEmpty()) {
            throw new IllegalArgumentException("no labelled text in " + file);
        }
        Measure measure = measureFor(labelled.get(0));
        boolean textOnly = measure instanceof ArticleMeasure;
        long start = System.nanoTime();
        for (JsonNode text : labelled) {
            measure.add(text, engine.extract(text.get("text").asText(), textOnly ? null : text.path("publishedOn").textValue()));
        }
        out.printf("%s (%d texts, %.1f s)%n", file.getFileName(), labelled.size(), (System.nanoTime() - start) / 1e9);
        measure.figures().forEach((name, figure) -> out.printf("  %-38s%s%n", name, figure));
    }

    private static Measure measureFor(JsonNode labelled) {
        if (labelled.has("events")) {
            return new ArticleMeasure();
        }
        if (labelled.has("statements")) {
            return new StatementMeasure();
        }
        if (labelled.has("dates")) {
            return new DateMeasure();
        }
        return labelled.has("persons") ? new NameMeasure() : new EventTypeMeasure();
    }

    private static List<JsonNode> read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return readFolder(file);
        }
        List<JsonNode> labelled = new ArrayList<>();
        if (file.toString().endsWith(".jsonl")) {
            for (String line : Files.readAllLines(file)) {
                labelled.add(JSON.readTree(line));
            }
        } else {
            for (JsonNode article : JSON.readTree(file.toFile())) {
                labelled.add(((ObjectNode) article).put("text", Files.readString(TEXTS.resolve(article.get("file").asText()))));
            }
        }
        return labelled;
    }

    private static List<JsonNode> readFolder(Path folder) throws IOException {
        List<JsonNode> labelled = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path text : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                Path labels = folder.resolve(text.getFileName().toString().replaceFirst("\\.txt$", ".json"));
                labelled.add(((ObjectNode) JSON.readTree(labels.toFile())).put("text", Files.readString(text)));
            }
        }
        return labelled;
    }
}
