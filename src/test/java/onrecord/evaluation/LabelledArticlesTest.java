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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every labelled article and compares what is found with its labels. What the engine is known to miss is listed in the article's
 * labels under {@code knownMisses}, and these lists can only shrink: a miss that is not on its list fails the test, and so does one on the
 * list that is found now. {@code mvn -Pengine test -Dtest=LabelledArticlesTest -Dremove-found} takes what is found off the lists.
 */
class LabelledArticlesTest {

    private static final Path ARTICLES = Path.of("src/test/resources/labelled");
    /** The share of what is labelled that is found, a little below what it is today. Raise it when the engine gets better. */
    private static final double FLOOR = 0.93;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TextReading ENGINE = new TextReading();
    private static final Map<String, Expectations> COMPARED = new HashMap<>();

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
        ObjectNode labels = labels(name);
        Expectations expectations = expectations(name);
        Set<String> misses = expectations.misses();
        assertThat(expectations.count()).as("expectations").isGreaterThan(8);
        List<String> known = Labels.strings(labels.get("knownMisses"));
        assertThat(misses).as("what was found before and is missed now").isSubsetOf(known);
        List<String> found = known.stream().filter(miss -> !misses.contains(miss)).toList();
        if (System.getProperty("remove-found") != null) {
            write(file, labels, misses);
            return;
        }
        assertThat(found).as("known misses that are found now: take them off the list in %s", file).isEmpty();
    }

    private static ObjectNode labels(String name) throws IOException {
        return (ObjectNode) JSON.readTree(ARTICLES.resolve(name + ".json").toFile());
    }

    /** Each article is read once, whichever test asks first. */
    private static Expectations expectations(String name) throws IOException {
        Expectations compared = COMPARED.get(name);
        if (compared == null) {
            String text = Files.readString(ARTICLES.resolve(name + ".txt"));
            compared = new Expectations(text, labels(name), ENGINE.extract(text, null));
            COMPARED.put(name, compared);
        }
        return compared;
    }

    private static void write(Path file, ObjectNode labels, Set<String> misses) throws IOException {
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
            Expectations expectations = expectations(name);
            missed += expectations.misses().size();
            expected += expectations.count();
        }
        assertThat(1.0 - (double) missed / expected).as("share found of %d", expected).isGreaterThanOrEqualTo(FLOOR);
    }
}
