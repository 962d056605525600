package onrecord.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents and requests an attacker may send, each with the safe answer. */
@QuarkusTest
class AttacksTest extends UnderAttack {

    @Test
    void fragmentsThatDoubleEachOther() {
        String doubling = "{ articles { nodes { ...F0 } } } "
                + IntStream.range(0, 30).mapToObj(i -> "fragment F" + i + " on Article { ...F" + (i + 1) + " ...F" + (i + 1) + " }")
                        .collect(Collectors.joining())
                + "fragment F30 on Article { title }";
        refusedWith(doubling, "TOO_MANY_FIELDS");
    }

    @Test
    void fragmentsInACircle() {
        refusedWith("{ articles { nodes { ...A } } } fragment A on Article { ...B } fragment B on Article { ...A }",
                "GRAPHQL_VALIDATION_FAILED");
        refusedWith("{ articles { nodes { ...A } } } fragment A on Article { title ...A }", "GRAPHQL_VALIDATION_FAILED");
    }

    @Test
    void aliasesByTheHundred() {
        refusedWith("{ " + times(15, "x%d: articles { nodes { a%1$d: title b%1$d: title c%1$d: title d%1$d: title } }") + " }",
                "TOO_MANY_ALIASES");
        refusedWith("{ " + times(50, "x%d: __typename") + " }", "TOO_MANY_ROOT_FIELDS");
    }

    @Test
    void oneFieldThousandsOfTimes() {
        refusedWith("{ articles { nodes { " + "title ".repeat(4_500) + "} } }", "TOO_MANY_FIELDS", "TOO_MANY_TOKENS");
    }

    @Test
    void deepCycles() {
        refusedWith(
                "{ articles { nodes " + "{ persons { nodes { articles { nodes ".repeat(10) + "{ title }" + " } } } }".repeat(10) + " } }",
                "QUERY_TOO_DEEP");
    }

    @Test
    void pagesWithinPages() {
        refusedWith(
                "{ articles(first: 100) { nodes { statements(first: 100) { nodes { about { mentions(first: 100) { nodes { kind } } } } } } } }",
                "QUERY_TOO_COSTLY");
        refusedWith("{ articles(first: 2147483647) { nodes { title } } }", "QUERY_TOO_COSTLY");
        given().contentType("application/json")
                .body(Map.of("query", "query($n: Int) { articles(first: $n) { nodes { title } } }", "variables",
                        Map.of("n", 2_000_000_000)))
                .post(url).then().statusCode(200).body("errors.extensions.code", hasItem("QUERY_TOO_COSTLY"));
    }

    @Test
    void numbersWithoutEnd() {
        refusedWith("{ statements(filter: {minConfidence: 1e400}) { totalCount } }", "BAD_ARGUMENT");
        refusedWith("{ events(filter: {minConfidence: -1e400}) { totalCount } }", "BAD_ARGUMENT");
    }

    @Test
    void aFloodOfDirectives() {
        refusedWith("{ articles { totalCount " + "@include(if: true) ".repeat(600) + " } }", "TOO_MANY_DIRECTIVES", "TOO_MANY_TOKENS");
        refusedWith("{ articles { totalCount " + "@nonsense ".repeat(1_500) + " } }", "TOO_MANY_DIRECTIVES");
    }

    @Test
    void aDocumentOfATooManyTokens() {
        refusedWith("{ " + "a ".repeat(100_000) + "}", "TOO_MANY_TOKENS");
        refusedWith("{" + "{".repeat(10_000), "TOO_MANY_TOKENS", "GRAPHQL_PARSE_FAILED");
        refusedWith("{ articles(filter: " + "[".repeat(1_500), "TOO_MANY_TOKENS", "GRAPHQL_PARSE_FAILED");
    }

    @Test
    void hundredsOfOperations() {
        refusedWith(times(400, "query Q%d { articles { totalCount } }"), "BAD_REQUEST");
    }

    @Test
    void introspectionWithinIntrospection() {
        String fields = "fields { type { ";
        refused("{ __schema { types { " + fields.repeat(30) + " name " + "} }".repeat(30) + " } } }", 400);
    }

    @Test
    void variablesNestedThousandsOfLevelsDeep() {
        String deep = "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000);
        assertThat(statusOf("{\"query\": \"{ articles { totalCount } }\", \"variables\": " + deep + "}")).isEqualTo(400);
        assertThat(statusOf("[".repeat(200_000))).isEqualTo(400);
    }

    @Test
    void aBodyThatIsTooLong() {
        assertThat(statusOf("{\"query\": \"{ articles { totalCount } } #" + "x".repeat(1_500_000) + "\"}")).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/graphql",
        "text/html"})
    void requestsAsAFormOfAnotherSiteSendsThem(String contentType) {
        HttpResponse<String> answer = post(contentType, "{\"query\": \"mutation { deleteArticle(id: \\\"x\\\") { deletedId } }\"}");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).doesNotContain("data");
    }

    @Test
    void mutationsByGet() {
        given().queryParam("query", "mutation { deleteArticle(id: \"x\") { deletedId } }").get(url)
                .then().statusCode(org.hamcrest.Matchers.oneOf(401, 403, 405)).body("data", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json;charset=nope           | 406
            application/json;charset=               | 406
            text/html                               | 406
            application/json;q=0                    | 406
            ;;;                                     | 406
            application/json, text/html;level=1     | 200
            */*                                     | 200
            """)
    void oddAcceptHeadersAreAnswered(String accept, int status) {
        given().header("Accept", accept).contentType("application/json").body(Map.of("query", "{ articles { totalCount } }"))
                .post(url).then().statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "HEAD", "TRACE", "BREW"})
    void otherMethodsAreRefused(String method) {
        int status = given().request(method, url).statusCode();
        assertThat(status).isBetween(400, 405);
    }

    @Test
    void searchesThatAreNoWords() {
        for (String words : new String[] {"", " ", "'; drop table article; --", "(((", "\"", "a".repeat(10_000), "\\u0000", "%_%",
            "& | !"}) {
            given().contentType("application/json")
                    .body(Map.of("query", "query($q: String!) { search(query: $q) { totalCount } }", "variables", Map.of("q", words)))
                    .post(url).then().statusCode(200).body("errors.extensions.code", org.hamcrest.Matchers.not(hasItem("INTERNAL")));
        }
    }

    @Test
    void errorsTellNothingOfTheInside() {
        for (String query : new String[] {"{ nonsense }", "{ article(id: 1.5) { title } }", "{ node(id: \"%%%\") { id } }",
            "{ articles(after: \"x\") { totalCount } }"}) {
            String answer = query(query).extract().asString();
            assertThat(answer).doesNotContain("Exception", "java.", "onrecord.", "graphql.", "hibernate", "SQL", "stack");
        }
    }

    @Test
    void aSearchForAThousandQuotesAndBackslashes() {
        query("{ search(query: \"" + "\\\\\\\"".repeat(400) + "\") { totalCount } }").statusCode(200).body("errors", nullValue());
    }

    private static String times(int times, String pattern) {
        return IntStream.range(0, times).mapToObj(i -> String.format(pattern, i)).collect(Collectors.joining(" "));
    }

    @Test
    void thousandsOfEntities() {
        String query = "query($r: [_Any!]!) { _entities(representations: $r) { ... on Person { articles(first: 100) { nodes { id } } } } }";
        List<Map<String, String>> wanted = Collections.nCopies(300, Map.of("__typename", "Person", "id", "x"));
        given().contentType("application/json").body(Map.of("query", query, "variables", Map.of("r", wanted))).post(url)
                .then().statusCode(200)
                .body("errors[0].extensions.code", equalTo("QUERY_TOO_COSTLY"))
                .body("errors[0].extensions.asked", equalTo(300 + 300 * (1 + 100)))
                .body("data", nullValue());
    }

    private static void refusedWith(String query, String... codes) {
        String code = query(query).statusCode(200).body("data", nullValue()).extract().path("errors[0].extensions.code");
        assertThat(code).isIn((Object[]) codes);
    }

    private static void refused(String query, int status) {
        given().contentType("application/json").accept("application/graphql-response+json").body(Map.of("query", query)).post("/graphql")
                .then().statusCode(status).body("errors[0].extensions.code", notNullValue()).body("data", nullValue());
    }

    private static ValidatableResponse query(String query) {
        return given().contentType("application/json").accept("application/json").body(Map.of("query", query)).post("/graphql").then();
    }
}
