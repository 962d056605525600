package onrecord.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that answers trusted documents only, and lets caches keep their answers. */
@QuarkusTest
@TestProfile(TrustedDocumentsTest.OnlyTrusted.class)
class TrustedDocumentsTest {

    private static final String TOKEN = "an-editor-of-trusted-documents";
    private static final String GRAPHQL_JSON = "application/graphql-response+json";

    public static class OnlyTrusted implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "onrecord.documents.trusted", "src/test/resources/trusted",
                    "onrecord.documents.only-trusted", "true",
                    "onrecord.documents.cache-for", "90s",
                    "onrecord.access.editor-token", TOKEN);
        }
    }

    @Test
    void aTrustedDocumentIsAnsweredByItsName() {
        given().accept(GRAPHQL_JSON).queryParam("documentId", "latest").queryParam("variables", "{\"n\":2}").get("/graphql").then()
                .statusCode(200).body("data.statements.totalCount", notNullValue()).body("errors", nullValue());
        given().contentType("application/json").body(Map.of("documentId", "latest", "variables", Map.of("n", 2))).post("/graphql").then()
                .statusCode(200).body("data.statements.totalCount", notNullValue());
    }

    @Test
    void anyOtherDocumentIsRefusedAndTheRefusalSaysWhatToDo() {
        given().accept(GRAPHQL_JSON).contentType("application/json").body(Map.of("query", "{ articles { totalCount } }")).post("/graphql")
                .then()
                .statusCode(400).body("data", nullValue())
                .body("errors[0].extensions.code", equalTo("DOCUMENT_NOT_TRUSTED"))
                .body("errors[0].message", containsString("onrecord.documents.trusted"));
    }

    @Test
    void theLimitsHoldForTrustedDocumentsToo() {
        given().accept(GRAPHQL_JSON).queryParam("documentId", "latest").queryParam("variables", "{\"n\":100000}").get("/graphql").then()
                .statusCode(400).body("errors[0].extensions.code", equalTo("QUERY_TOO_COSTLY"))
                .header("Cache-Control", equalTo("no-store"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/export/persons.jsonl?first=1", "/feed/statements.atom", "/graphql/schema.graphql"})
    void theDocumentsOfTheServiceItselfAreAnswered(String path) {
        given().get(path).then().statusCode(200);
    }

    @Test
    void assistantsAreAnswered() {
        Map<String, Object> call = Map.of("jsonrpc", "2.0", "id", 1, "method", "tools/call",
                "params", Map.of("name", "statements", "arguments", Map.of("first", 1)));
        given().contentType("application/json").body(call).post("/mcp").then().statusCode(200)
                .body("result.isError", equalTo(false)).body("result.structuredContent.statements.totalCount", notNullValue());
        given().auth().oauth2("no-token-of-this-service").contentType("application/json").body(call).post("/mcp").then().statusCode(401);
    }

    /** What is left of the rate limit belongs to the client that was answered, and not to all who get the answer later. */
    @Test
    void cachesMayKeepWhatIsTheSameForAll() {
        given().accept(GRAPHQL_JSON).queryParam("documentId", "latest").get("/graphql").then().statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=90"))
                .body("extensions.cost.requestedQueryCost", notNullValue()).body("extensions.cost.throttleStatus", nullValue());
    }

    /** Or a cache would give JSON to who wants another form, and gzip to who cannot unpack it. */
    @Test
    void aKeptAnswerIsForClientsThatTakeTheSame() {
        assertThat(given().queryParam("documentId", "latest").get("/graphql").headers().getValues("Vary"))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .contains("accept", "accept-encoding");
    }

    @Test
    void nobodyKeepsWhatIsAskedByPostOrWithATokenOrWithItsDocument() {
        given().contentType("application/json").body(Map.of("documentId", "latest")).post("/graphql").then().statusCode(200)
                .header("Cache-Control", nullValue()).body("extensions.cost.throttleStatus", notNullValue());
        given().auth().oauth2(TOKEN).queryParam("documentId", "latest").get("/graphql").then().statusCode(200)
                .header("Cache-Control", nullValue());
        assertThat(
                given().queryParam("query", "query latest($n: Int) { statements(first: $n) { totalCount nodes { text } } }").get("/graphql")
                        .header("Cache-Control"))
                .isNull();
    }

    @Test
    void aMutationIsNotMadeByGetEvenIfItIsTrusted() {
        given().auth().oauth2(TOKEN).queryParam("documentId", "forget").queryParam("variables", "{\"id\":\"x\"}").get("/graphql").then()
                .statusCode(405);
    }
}
