package onrecord.export.lists;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.Telling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An export is subject to the rate limit of its client, who may have so many at a time. */
@QuarkusTest
@TestProfile(ExportLimitsTest.WithFewPoints.class)
class ExportLimitsTest {

    private static final String TOKEN = "nobody-but-the-tests-knows-this";

    public static class WithFewPoints implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "onrecord.access.throttle.points", "2000",
                    "onrecord.access.throttle.points-per-second", "200",
                    "onrecord.access.throttle.exempt", "10.11.12.13",
                    "onrecord.access.editor-token", TOKEN,
                    "onrecord.access.export.per-client", "1");
        }
    }

    private static final int STATEMENTS = 150;

    @TestHTTPResource("/export/statements.jsonl?speakerName=Cuthbert+Wray")
    URI export;

    @Inject
    Archive archive;

    @BeforeEach
    void publish() {
        List<String> words = IntStream.range(0, STATEMENTS).mapToObj(i -> "Lamp " + i + "a burns").toList();
        Telling article = Telling.of("Lamps lit\n" + String.join("\n", words.stream().map(said -> said + ", Cuthbert Wray said.").toList()))
                .person("Cuthbert Wray", List.of());
        words.forEach(said -> article.said("Cuthbert Wray", said));
        archive.store(article.fromFile("lamps.txt"), new Resolver()).await().atMost(Duration.ofSeconds(60));
    }

    /** As editor: a client of its own, with points of its own. */
    @Test
    void anExportThatIsOverTheRateLimitGoesOnMoreSlowlyAndKeepsTheNextOneOut() throws Exception {
        long start = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(export).header("Authorization", "Bearer " + TOKEN).build();
        CompletableFuture<HttpResponse<String>> running = HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
        Thread.sleep(500);
        given().auth().oauth2(TOKEN).get("/export/events.csv").then().statusCode(429)
                .contentType("application/problem+json").body("code", equalTo("TOO_MANY_EXPORTS"));
        HttpResponse<String> whole = running.get(60, TimeUnit.SECONDS);
        assertThat(System.nanoTime() - start).isGreaterThan(1_000_000_000L);
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body().lines()).hasSize(STATEMENTS);
        given().auth().oauth2(TOKEN).queryParam("first", 1).get("/export/persons.csv").then().statusCode(200);
    }

    @Test
    void whoeverHasNoPointsLeftIsToldWhenToTryAgain() {
        for (int i = 0; i < 10; i++) {
            Response answer = given().get("/export/statements.jsonl?first=90");
            if (answer.statusCode() != 200) {
                answer.then().statusCode(429).body("code", equalTo("THROTTLED"));
                assertThat(answer.header("Retry-After")).matches("[1-9]");
                return;
            }
        }
        throw new AssertionError("never refused");
    }

    @Test
    void aTokenThatIsNotAcceptedIsRefused() {
        given().auth().oauth2("somebody-elses-long-secret").get("/export/persons.csv").then().statusCode(401)
                .contentType("application/problem+json").header("WWW-Authenticate", "Bearer");
    }
}
