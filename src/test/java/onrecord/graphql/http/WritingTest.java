package onrecord.graphql.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With nothing configured, nobody may change anything. */
@QuarkusTest
class WritingTest {

    static final String DELETE_NOTHING = "mutation { deleteArticle(id: \"QXJ0aWNsZTow\") { deletedId } }";

    @Test
    void writingIsRefusedWithTheWayToEnableIt() {
        given().contentType("application/json").body(Map.of("query", DELETE_NOTHING)).post("/graphql")
                .then().statusCode(403)
                .body("errors[0].extensions.code", equalTo("WRITING_DISABLED"))
                .body("errors[0].message", containsString("ONRECORD_ACCESS_EDITOR_TOKEN"))
                .body("data", nullValue());
    }

    @Test
    void aTokenThatNobodyAskedForChangesNothing() {
        given().contentType("application/json").header("Authorization", "Bearer whatever").body(Map.of("query", DELETE_NOTHING))
                .post("/graphql")
                .then().statusCode(403).body("errors[0].extensions.code", equalTo("WRITING_DISABLED"));
    }
}
