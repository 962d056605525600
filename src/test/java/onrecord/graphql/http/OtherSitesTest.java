package onrecord.graphql.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages of other sites may ask from a browser when the operator names these sites. */
@QuarkusTest
@TestProfile(OtherSitesTest.WithAFriend.class)
class OtherSitesTest {

    private static final String FRIEND = "https://news.example";

    public static class WithAFriend implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.cors.enabled", "true",
                    "quarkus.http.cors.origins", FRIEND,
                    "quarkus.http.cors.methods", "GET,POST",
                    "quarkus.http.cors.headers", "content-type,authorization");
        }
    }

    @Test
    void aBrowserIsToldThatASiteMayAsk() {
        given().header("Origin", FRIEND).header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/graphql").then().statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(FRIEND))
                .header("Access-Control-Allow-Methods", containsString("POST"));
        given().header("Origin", FRIEND).contentType("application/json").body(Map.of("query", "{ __typename }")).post("/graphql").then()
                .statusCode(200).header("Access-Control-Allow-Origin", equalTo(FRIEND));
        given().header("Origin", FRIEND).get("/export/persons.jsonl?first=1").then().statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(FRIEND));
    }

    @Test
    void otherSitesMayNot() {
        given().header("Origin", "https://stranger.example").contentType("application/json").body(Map.of("query", "{ __typename }"))
                .post("/graphql").then().statusCode(403).header("Access-Control-Allow-Origin", nullValue());
    }
}
