package onrecord.graphql.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import onrecord.observability.WithEditor;
import org.junit.jupiter.api.Test;

/** A configured token makes its bearer an editor. */
@QuarkusTest
@TestProfile(WithEditor.class)
class EditorTokenTest {

    @Test
    void theBearerMayWrite() {
        given(writing()).header("Authorization", "Bearer " + WithEditor.TOKEN).post("/graphql")
                .then().statusCode(200).body("errors[0].extensions.code", not(equalTo("UNAUTHENTICATED")));
    }

    @Test
    void anybodyElseMayNot() {
        given(writing()).post("/graphql").then().statusCode(401).body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void anotherTokenIsRefused() {
        given(writing()).header("Authorization", "Bearer " + WithEditor.TOKEN + "x").post("/graphql").then().statusCode(401);
        given(writing()).header("Authorization", "Bearer ").post("/graphql").then().statusCode(401);
    }

    @Test
    void queriesNeedNoToken() {
        given().contentType("application/json").body(Map.of("query", "{ articles { totalCount } }")).post("/graphql")
                .then().statusCode(200).body("errors", nullValue());
    }

    private static RequestSpecification writing() {
        return given().contentType("application/json").body(Map.of("query", WritingTest.DELETE_NOTHING));
    }
}
