package onrecord.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever the playground proposes is answered. */
@QuarkusTest
class PlaygroundExamplesTest {

    private static final Pattern QUERY = Pattern.compile("query: `([^`]+)`");

    private static final Map<String, Object> VARIABLES =
            Map.of("first", 5, "words", "Trump", "text", "“No,” said Ann Arbour on Monday. She will meet Bo Field on Friday.");

    private static List<String> examples() throws IOException {
        List<String> queries = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(
                PlaygroundExamplesTest.class.getResourceAsStream("/META-INF/resources/graphiql/examples.js"), "examples.js")) {
            Matcher query = QUERY.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            while (query.find()) {
                queries.add(query.group(1));
            }
        }
        return queries;
    }

    @Test
    void everyExampleIsAnswered() throws IOException {
        List<String> examples = examples();
        assertThat(examples).hasSizeGreaterThan(10);
        for (String example : examples) {
            JsonPath answer = Asking.send(example, VARIABLES);
            assertThat(answer.getList("errors")).as(example + "\n" + answer.prettify()).isNull();
            assertThat(answer.getMap("data")).as(example).isNotEmpty();
        }
    }
}
