package onrecord.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attacker may send, each with the safe answer; an ordinary query is answered at once after every one. */
@QuarkusTest
@Timeout(30)
class AttacksTest {

    private static final long AT_ONCE_MILLIS = 100;
    private static final int TRIES = 40;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TestHTTPResource("/graphql")
    URI url;

    @AfterEach
    void anOrdinaryQueryIsAnsweredAtOnce() {
        long fastest = LongStream.generate(this::millisOfAnOrdinaryQuery).limit(TRIES).filter(millis -> millis < AT_ONCE_MILLIS).findFirst()
                .orElse(Long.MAX_VALUE);
        assertThat(fastest).isLessThan(AT_ONCE_MILLIS);
    }

    private long millisOfAnOrdinaryQuery() {
        long start = System.nanoTime();
        HttpResponse<String> answer = post("application/json", "{\"query\": \"{ articles(first: 1) { totalCount } }\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("totalCount").doesNotContain("errors");
        return (System.nanoTime() - start) / 1_000_000;
    }

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
    void lengthsThatContradictEachOther() throws IOException {
        String smuggled =
                "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "0\r\n\r\nGET /graphql?query=%7Barticles%7BtotalCount%7D%7D HTTP/1.1\r\nHost: x\r\n\r\n";
        assertThat(raw(smuggled)).doesNotContain("\"totalCount\"");
        String twice =
                "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\nContent-Length: 40\r\n\r\n{}";
        assertThat(raw(twice)).startsWith("HTTP/1.1 400");
        String negative = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: -5\r\n\r\n{}";
        assertThat(raw(negative)).startsWith("HTTP/1.1 400");
    }

    @Test
    void headersThatAreTooLong() throws IOException {
        assertThat(raw("GET /graphql HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(100_000) + "\r\n\r\n")).contains(" 431 ");
        assertThat(raw("GET /graphql?query=" + "x".repeat(100_000) + " HTTP/1.1\r\nHost: x\r\n\r\n")).contains(" 414 ");
    }

    @Test
    void textThatIsNotUtf8() {
        byte[] body = {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}'};
        HttpRequest request =
                HttpRequest.newBuilder(url).header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body)).build();
        assertThat(CLIENT.sendAsync(request, BodyHandlers.ofString()).join().statusCode()).isEqualTo(400);
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

    private int statusOf(String body) {
        return post("application/json", body).statusCode();
    }

    /** Without REST Assured, which lays out every body for its log, level by level. */
    private HttpResponse<String> post(String contentType, String body) {
        HttpRequest request = HttpRequest.newBuilder(url).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)).build();
        return CLIENT.sendAsync(request, BodyHandlers.ofString()).join();
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

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
