package onrecord.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests whose JSON, texts, numbers, names or headers no honest client sends. */
@QuarkusTest
class OddRequestsTest extends UnderAttack {

    private static final String SEARCH = "query($q: String!) { search(query: $q) { totalCount } }";

    @Test
    void aQueryGivenTwiceIsNotChosenFrom() throws IOException {
        HttpResponse<String> answer = post("application/json",
                "{\"query\": \"{ articles { totalCount } }\", \"query\": \"mutation { deleteArticle(id: \\\"x\\\") { deletedId } }\"}");
        refused(answer, 400, "BAD_REQUEST");
        assertThat(raw("GET /graphql?query=%7Ba%7D&query=%7Bb%7D HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).contains(" 400 ",
                "2 times");
    }

    @Test
    void listsOfOperationsAreNotAnswered() {
        refused(post("application/json", "[" + ORDINARY + "]"), 400, "BAD_REQUEST");
        refused(post("application/json", "[" + (ORDINARY + ",").repeat(10_000) + ORDINARY + "]"), 400, "BAD_REQUEST");
    }

    @Test
    void numbersWithoutEnd() {
        String digits = "9".repeat(900_000);
        refused(post("application/json", "{\"query\": \"{ articles(first: " + digits + ") { totalCount } }\"}"), 200, "NAME_TOO_LONG");
        refused(post("application/json", "{\"query\": \"{ articles(first: 1." + digits + ") { totalCount } }\"}"), 200, "NAME_TOO_LONG");
        refused(withVariable("query($n: Int) { articles(first: $n) { totalCount } }", "n", digits), 400, "BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999", "-99999999999", "1e99", "1e999999999", "1.5", "true", "\"1\"", "[1]", "{}"})
    void whatIsNoNumberOfRows(String number) {
        HttpResponse<String> answer = withVariable("query($n: Int) { articles(first: $n) { totalCount } }", "n", number);
        assertThat(answer.body()).contains("errors").doesNotContain("\"data\":{", "java", "Exception", "LinkedHashMap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "{\"a\": 1}", "[\"2020-01-01\", \"2020-01-02\"]", "\"2020-13-45\"", "\"yesterday\"", "true"})
    void whatIsNoDayIsToldWithoutNamingClasses(String day) {
        HttpResponse<String> answer = withVariable("query($d: Date) { articles(filter: {publishedFrom: $d}) { totalCount } }", "d", day);
        refused(answer, 200, "BAD_REQUEST");
        assertThat(answer.body()).contains("is a day in quotation marks").doesNotContain("java", "temporal", "LinkedHashMap", "Integer");
    }

    @Test
    void namesWithoutEnd() {
        String name = "a".repeat(900_000);
        HttpResponse<String> answer = post("application/json", "{\"query\": \"{ " + name + " }\"}");
        refused(answer, 200, "NAME_TOO_LONG");
        assertThat(answer.body()).hasSizeLessThan(1_000);
        refused(post("application/json", "{\"query\": \"{ __typename }\", \"operationName\": \"" + name + "\"}"), 400, "BAD_REQUEST");
    }

    @Test
    void errorsDoNotRepeatWhatWasSent() {
        HttpResponse<String> answer =
                post("application/json",
                        "{\"query\": \"{ articles(orderBy: {direction: \\\"" + "x".repeat(500_000) + "\\\"}) { totalCount } }\"}");
        refused(answer, 200, "GRAPHQL_VALIDATION_FAILED");
        assertThat(answer.body()).hasSizeLessThan(2_000);
    }

    @Test
    void variablesByTheThousand() {
        String many = IntStream.range(0, 30_000).mapToObj(i -> "\"v" + i + "\": 1").collect(Collectors.joining(", "));
        assertThat(statusOf("{\"query\": \"{ articles { totalCount } }\", \"variables\": {" + many + "}}")).isEqualTo(200);
        String declared = IntStream.range(0, 900).mapToObj(i -> "$v" + i + ": Int").collect(Collectors.joining(" "));
        refused(post("application/json", "{\"query\": \"query(" + declared + ") { __typename }\"}"), 200, "GRAPHQL_VALIDATION_FAILED");
    }

    @Test
    void emptyThingsByTheThousand() {
        assertThat(statusOf("{\"query\": \"{ articles { totalCount } }\", \"variables\": {\"a\": [" + "[],".repeat(300_000) + "[]]}}"))
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\ud800", "\\udc00\\ud800"})
    void charactersThatAreNone(String characters) {
        refused(withVariable(SEARCH, "q", "\"" + characters + "\""), 200, "BAD_ARGUMENT");
        refused(withVariable("query($q: String) { articles(filter: {publisher: $q}) { totalCount } }", "q", "\"" + characters + "\""), 200,
                "BAD_ARGUMENT");
        refused(withVariable("query($q: ID!) { node(id: $q) { id } }", "q", "\"" + characters + "\""), 200, "BAD_ID");
        refused(withVariable("query($q: String) { articles(after: $q) { totalCount } }", "q", "\"" + characters + "\""), 200, "BAD_CURSOR");
        refused(withVariable("query($q: String!) { extract(input: {text: $q}) { title } }", "q", "\"" + characters + "\""), 200,
                "INVALID_TEXT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ articles\\u0000 { totalCount } }", "{ a\\ud800: __typename }",
        "{ search(query: \\\"\\\\ud800\\\") { totalCount } }",
        "{ search(query: \\\"\\\\u{110000}\\\") { totalCount } }", "{ search(query: \\\"unfinished",
        "{ search(query: \\\"\\\"\\\"unfinished"})
    void documentsWithSuchCharacters(String query) {
        HttpResponse<String> answer = post("application/json", "{\"query\": \"" + query + "\"}");
        refused(answer, 200, "GRAPHQL_PARSE_FAILED");
        assertThat(answer.body()).doesNotContain("ANTLR");
    }

    @Test
    void bytesThatAreNoUtf8() {
        refused(post(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}'}, "Content-Type", "application/json"), 400, "BAD_REQUEST");
        refused(post(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}, "Content-Type", "application/json"), 400, "BAD_REQUEST");
        refused(post(new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'}, "Content-Type", "application/json"), 400, "BAD_REQUEST");
        refused(post(ORDINARY.getBytes(StandardCharsets.UTF_16), "Content-Type", "application/json"), 400, "BAD_REQUEST");
        refused(post(ORDINARY.getBytes(StandardCharsets.UTF_16), "Content-Type", "application/json; charset=utf-16"), 415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json;q=NaN                        | 406
            application/json;q=-1                         | 406
            application/json;q=0x1p-3                     | 406
            application/json;q=1e-5                       | 406
            application/json;q=0.001, */*;q=0             | 200
            application/graphql-response+json;charset=UTF-8 | 200
            """)
    void oddQualities(String accept, int status) {
        assertThat(post(ORDINARY.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json", "Accept", accept).statusCode())
                .isEqualTo(status);
    }

    @Test
    void acceptHeadersOfThousandsOfParts() throws IOException {
        byte[] body = ORDINARY.getBytes(StandardCharsets.UTF_8);
        for (String accept : new String[] {"a/b,".repeat(1_900), ";".repeat(7_500), ",".repeat(7_500), "*/*;q=0.1,".repeat(700)}) {
            int status = post(body, "Content-Type", "application/json", "Accept", accept).statusCode();
            assertThat(status).isIn(200, 406);
        }
        String tenThousand = "POST /graphql HTTP/1.1\r\nHost: x\r\nAccept: " + "a/b,".repeat(10_000) + "\r\nContent-Length: 2\r\n\r\n{}";
        assertThat(raw(tenThousand)).contains(" 431 ");
    }

    @Test
    void methodsInDisguise() throws IOException {
        String mutation = URLEncoder.encode("mutation { deleteArticle(id: \"x\") { deletedId } }", StandardCharsets.UTF_8);
        assertThat(raw("GET /graphql?query=" + mutation
                + " HTTP/1.1\r\nHost: x\r\nX-HTTP-Method-Override: POST\r\nConnection: close\r\n\r\n")).contains(" 403 ")
                .doesNotContain("deletedId");
        assertThat(raw("POST /graphql?query=" + mutation
                + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                .contains(" 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/closed/graphql", "//closed/graphql", "/./closed/graphql", "/%63losed/graphql", "/x/../closed/graphql",
        "/q/dev", "/q/dev-ui", "/graphiql/../../../../etc/passwd", "/graphiql/%2e%2e/%2e%2e/application.properties"})
    void pathsThatLeadNowhere(String path) throws IOException {
        assertThat(raw("POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                + ORDINARY.length() + "\r\n\r\n" + ORDINARY)).contains(" 40").doesNotContain("totalCount");
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).doesNotContain("200 OK", "root:", "quarkus.");
    }

    /** @param value as JSON */
    private HttpResponse<String> withVariable(String query, String name, String value) {
        return post("application/json", "{\"query\": \"" + query + "\", \"variables\": {\"" + name + "\": " + value + "}}");
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"").doesNotContain("\"data\":{\"articles\":{", "Exception", "\tat ");
    }
}
