package onrecord.observability;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import onrecord.graphql.Asking;

/** Somebody may change things. */
public final class WithEditor implements QuarkusTestProfile {

    public static final String TOKEN = "nobody-else-may-see-this-token";

    @Override
    public Map<String, String> getConfigOverrides() {
        return new HashMap<>(Map.of("onrecord.access.editor-token", TOKEN));
    }

    static JsonPath submit(String text) {
        JsonPath answer = given().auth().oauth2(TOKEN).contentType("application/json")
                .body(Map.of("query", Asking.query("ingest"), "variables", Map.of("input", Map.of("text", text))))
                .post("/graphql").jsonPath();
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer;
    }
}
