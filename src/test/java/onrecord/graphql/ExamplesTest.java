package onrecord.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the playground and the README propose is answered, and not with nothing. */
@QuarkusTest
class ExamplesTest {

    private static final Pattern QUERY = Pattern.compile("query: `([^`]+)`");
    private static final Pattern BLOCK = Pattern.compile("(?s)```graphql\\n(.+?)```");

    private static final int SEEDS = 5;

    private static final Map<String, Object> VARIABLES =
            Map.of("first", 5, "words", "Trump", "text", "“No,” said Ann Arbour on Monday. She will meet Bo Field on Friday.");

    private static List<String> ofThePlayground() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                ExamplesTest.class.getResourceAsStream("/META-INF/resources/graphiql/examples.js"), "examples.js")) {
            return all(QUERY, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** Whether anything is told there in words: lists that are all empty tell nothing. */
    private static boolean tells(@Nullable Object answer) {
        if (answer instanceof Map<?, ?> object) {
            return object.values().stream().anyMatch(ExamplesTest::tells);
        }
        return answer instanceof List<?> list ? list.stream().anyMatch(ExamplesTest::tells) : answer instanceof String;
    }

    private static void checkAnswered(String example) {
        JsonPath answer = Asking.send(example, VARIABLES);
        assertThat(answer.getList("errors")).as(example + "\n" + answer.prettify()).isNull();
        assertThat(tells(answer.getMap("data"))).as(example + "\n" + answer.prettify()).isTrue();
    }

    @BeforeEach
    void waitForTheSeeds() throws InterruptedException {
        Instant end = Instant.now().plusSeconds(60);
        while (Asking.send("{ articles { totalCount } }", Map.of()).getInt("data.articles.totalCount") < SEEDS) {
            assertThat(Instant.now()).as("the seeds are loaded").isBefore(end);
            Thread.sleep(100);
        }
    }

    @Test
    void everyExampleOfThePlaygroundIsAnswered() throws IOException {
        assertThat(ofThePlayground()).hasSizeGreaterThan(10).allSatisfy(ExamplesTest::checkAnswered);
    }

    @Test
    void everyQueryOfTheReadmeIsAnswered() throws IOException {
        assertThat(all(BLOCK, Files.readString(Path.of("README.md")))).hasSizeGreaterThan(3).allSatisfy(ExamplesTest::checkAnswered);
    }
}
