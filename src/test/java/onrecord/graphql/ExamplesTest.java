package onrecord.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.export.asked.QuestionText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the playground and the README propose is answered, and not with nothing. */
@QuarkusTest
class ExamplesTest {

    private static final Pattern QUERY = Pattern.compile("query: `([^`]+)`");
    private static final Pattern BLOCK = Pattern.compile("(?s)```graphql\\n(.+?)```");

    private static final Predicate<String> SUBSCRIPTION = Pattern.compile("(?m)^subscription ").asPredicate();

    private static final int SEEDS = 5;

    private static final Map<String, Object> VARIABLES =
            Map.of("first", 5, "words", "Trump", "text", "“No,” said Ann Arbour on Monday. She will meet Bo Field on Friday.");

    private static List<String> ofThePlayground() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                ExamplesTest.class.getResourceAsStream("/META-INF/resources/graphiql/examples.js"), "examples.js")) {
            List<String> others = all(QUERY, new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return Stream.concat(Stream.of(QuestionText.named("playground")), others.stream()).toList();
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

    /** What a subscription says at once. */
    private static JsonPath firstEvent(String subscription) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                .header("Content-Type", "application/json").header("Accept", "text/event-stream").timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString(new JsonObject().put("query", subscription).encode())).build();
        try (Stream<String> lines = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
            return JsonPath.from(lines.filter(line -> line.startsWith("data:{") || line.startsWith("data: {")).findFirst().orElseThrow()
                    .substring("data:".length()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
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
        List<String> queries = ofThePlayground().stream().filter(example -> !SUBSCRIPTION.test(example)).toList();
        assertThat(queries).hasSizeGreaterThan(10).allSatisfy(ExamplesTest::checkAnswered);
    }

    @Test
    void theSubscriptionOfThePlaygroundIsAnsweredAtOnce() throws IOException {
        List<String> subscriptions = ofThePlayground().stream().filter(SUBSCRIPTION).toList();
        assertThat(subscriptions).hasSize(1).allSatisfy(example -> {
            JsonPath answer = firstEvent(example);
            assertThat(answer.getInt("data.ingestionProgress.done")).as(answer.prettify()).isGreaterThanOrEqualTo(SEEDS);
        });
    }

    @Test
    void everyQueryOfTheReadmeIsAnswered() throws IOException {
        assertThat(all(BLOCK, Files.readString(Path.of("README.md")))).hasSizeGreaterThan(3).allSatisfy(ExamplesTest::checkAnswered);
    }
}
