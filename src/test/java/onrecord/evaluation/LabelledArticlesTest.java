package onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every labelled article and compares what is found with its labels. What the engine is known to miss is listed in the article's
 * labels under {@code knownMisses}; a new miss fails the test, and so does one that has begun to work, until it is taken off the list.
 * {@code mvn test -Dtest=LabelledArticlesTest -Drecord-misses} writes the lists anew: look at the difference before you commit it.
 */
class LabelledArticlesTest {

    private static final Path ARTICLES = Path.of("src/test/resources/labelled");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TextReading ENGINE = new TextReading();

    static List<String> articles() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void anArticleIsReadAsLabelled(String name) throws IOException {
        Path file = ARTICLES.resolve(name + ".json");
        ObjectNode labels = (ObjectNode) JSON.readTree(file.toFile());
        String text = Files.readString(ARTICLES.resolve(name + ".txt"));
        Expectations expectations = new Expectations(text, labels, ENGINE.extract(text, null));
        Set<String> misses = expectations.misses();
        assertThat(expectations.count()).as("expectations").isGreaterThan(8);
        if (System.getProperty("record-misses") != null) {
            record(file, labels, misses);
            return;
        }
        Set<String> known = new LinkedHashSet<>(Labels.strings(labels.get("knownMisses")));
        assertThat(misses).as("new misses").isSubsetOf(known);
        known.removeAll(misses);
        assertThat(known).as("known misses that work now: take them off the list").isEmpty();
    }

    private static void record(Path file, ObjectNode labels, Set<String> misses) throws IOException {
        ArrayNode known = labels.putArray("knownMisses");
        misses.forEach(known::add);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator(""));
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        Files.writeString(file, JSON.writer(printer).writeValueAsString(labels) + "\n");
    }

    @Test
    void thereAreArticlesOfManyMakes() throws IOException {
        assertThat(articles()).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void mostOfWhatIsLabelledIsFound() throws IOException {
        int expected = 0;
        int missed = 0;
        for (String name : articles()) {
            ObjectNode labels = (ObjectNode) JSON.readTree(ARTICLES.resolve(name + ".json").toFile());
            String text = Files.readString(ARTICLES.resolve(name + ".txt"));
            Expectations expectations = new Expectations(text, labels, ENGINE.extract(text, null));
            missed += expectations.misses().size();
            expected += expectations.count();
        }
        assertThat(1.0 - (double) missed / expected).as("share found of " + expected).isGreaterThan(0.75);
    }
}
