package onrecord.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each client may ask for so much, and again when some time has passed. */
@QuarkusTest
@TestProfile(ThrottlingTest.WithFewPoints.class)
class ThrottlingTest {

    private static final String TOKEN = "nobody-but-the-tests-knows-this";

    public static class WithFewPoints implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "onrecord.access.throttle.points", "100",
                    "onrecord.access.throttle.points-per-second", "20",
                    "onrecord.access.throttle.exempt", "10.11.12.13",
                    "onrecord.access.editor-token", TOKEN);
        }
    }

    @Test
    void aClientOverItsRateLimitIsToldWhenToTryAgain() throws InterruptedException {
        Response refusal = spendAll();
        refusal.then().statusCode(429)
                .body("errors[0].extensions.code", equalTo("THROTTLED"))
                .body("errors[0].message", containsString("try again in"))
                .body("extensions.cost.requestedQueryCost", equalTo(51))
                .body("extensions.cost.throttleStatus.maximumAvailable", equalTo(100))
                .body("extensions.cost.throttleStatus.currentlyAvailable", lessThan(51))
                .body("data", nullValue());
        int seconds = Integer.parseInt(refusal.header("Retry-After"));
        assertThat(seconds).isBetween(1, 3);
        ask(given().auth().oauth2(TOKEN)).then().statusCode(200).body("errors", nullValue());
        Thread.sleep(1_000L * seconds + 1_000);
        ask(given()).then().statusCode(200).body("errors", nullValue());
    }

    /** The first answer that is refused. */
    private static Response spendAll() {
        for (int i = 0; i < 10; i++) {
            Response answer = ask(given());
            if (answer.statusCode() != 200) {
                return answer;
            }
        }
        throw new AssertionError("never refused");
    }

    private static Response ask(RequestSpecification client) {
        return client.contentType("application/json").body(Map.of("query", "{ articles(first: 50) { nodes { title } } }")).post("/graphql");
    }
}
