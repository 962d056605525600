package onrecord.export.assistants;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import onrecord.graphql.http.NodeScript;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.Telling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an assistant does that speaks the Model Context Protocol: it connects, looks which tools there are, and calls them. */
@QuarkusTest
class AssistantsTest {

    private static final String PAPER = "The Quillmouth Lantern";

    @TestHTTPResource("/mcp")
    URI url;

    @Inject
    Archive archive;

    @BeforeEach
    void publish() {
        archive.store(Telling.of("Locks to close\nThe locks close in May, Wilhelmina Tarn said.\nNo lock leaks, Wilhelmina Tarn said.")
                .publishedOn("2018-04-05").by(PAPER)
                .person("Wilhelmina Tarn", List.of())
                .said("Wilhelmina Tarn", "The locks close in May", "2018-04-04")
                .said("Wilhelmina Tarn", "No lock leaks", "2018-04-02")
                .fromFile("lantern/locks.txt"), new Resolver()).await().atMost(Duration.ofSeconds(60));
    }

    /** The client of the protocol's own makers, as it is by default, and as it is when it first asks for the latest revision, which is not spoken. */
    @ParameterizedTest
    @ValueSource(strings = {"legacy", "auto"})
    @Timeout(300)
    void aRealClientConnectsAndCallsATool(String mode) throws Exception {
        try (NodeScript assistant = NodeScript.start("assistant.js", url.toString(), "Wilhelmina Tarn", mode)) {
            assertThat(assistant.lines()).containsExactly("onrecord", "search person statements events extract", "The locks close in May",
                    "No lock leaks");
        }
    }

    @Test
    void aClientConnectsAndIsToldHowToQuote() {
        send("initialize",
                Map.of("protocolVersion", "2025-06-18", "capabilities", Map.of(), "clientInfo", Map.of("name", "test", "version", "1")))
                .statusCode(200).contentType("application/json").body("jsonrpc", equalTo("2.0")).body("id", equalTo(7))
                .body("result.protocolVersion", equalTo("2025-06-18"))
                .body("result.serverInfo.name", equalTo("onrecord"))
                .body("result.capabilities.tools.listChanged", equalTo(false))
                .body("result.instructions", containsString("Quote only words in `text`"));
        given().contentType("application/json").body(Map.of("jsonrpc", "2.0", "method", "notifications/initialized")).post("/mcp").then()
                .statusCode(202).body(emptyString());
        send("ping", Map.of()).body("result", equalTo(Map.of()));
    }

    @Test
    void aClientOfAnotherRevisionIsToldTheOnesThatAreSpoken() {
        send("initialize", Map.of("protocolVersion", "2031-01-01")).body("result.protocolVersion", equalTo("2025-11-25"));
        post(given().header("MCP-Protocol-Version", "2031-01-01"), "ping", Map.of()).statusCode(400)
                .body("error.message", containsString("2025-11-25"));
        post(given().header("MCP-Protocol-Version", "2025-11-25"), "ping", Map.of()).statusCode(200).body("error", nullValue());
    }

    @Test
    void theToolsAreDescribed() {
        ValidatableResponse tools = send("tools/list", Map.of());
        tools.body("result.tools.name", contains("search", "person", "statements", "events", "extract"));
        tools.body("result.tools.annotations.readOnlyHint", equalTo(List.of(true, true, true, true, true)));
        tools.body("result.tools.find { it.name == 'search' }.inputSchema.required", contains("query"));
        tools.body("result.tools.find { it.name == 'statements' }.inputSchema.properties.from.format", equalTo("date"));
    }

    @Test
    void statementsComeWithTheWordsAndWhereTheyArePrinted() {
        JsonPath answer = call("statements", Map.of("who", "Wilhelmina Tarn", "publisher", PAPER, "from", "2018-04-03"));
        assertThat(answer.getList("statements.nodes.text")).containsExactly("The locks close in May");
        assertThat(answer.getString("statements.nodes[0].article.publisher")).isEqualTo(PAPER);
        assertThat(answer.getString("statements.nodes[0].article.publishedOn")).isEqualTo("2018-04-05");
        assertThat(answer.getString("statements.nodes[0].saidOn.edtf")).isEqualTo("2018-04-04");
        assertThat(answer.getString("statements.nodes[0].spans[0].text")).isEqualTo("The locks close in May");
        assertThat(answer.getInt("statements.nodes[0].spans[0].start")).isEqualTo("Locks to close\n".length());
    }

    @Test
    void anAssistantGoesOnWhereAPageEnds() {
        JsonPath first = call("statements", Map.of("who", "Wilhelmina", "publisher", PAPER, "first", 1));
        assertThat(first.getBoolean("statements.pageInfo.hasNextPage")).isTrue();
        JsonPath second = call("statements",
                Map.of("who", "Wilhelmina", "publisher", PAPER, "first", 1, "after", first.getString("statements.pageInfo.endCursor")));
        assertThat(second.getList("statements.nodes.text")).containsExactly("No lock leaks");
    }

    @Test
    void aPersonIsLookedUpByNameAndThenById() {
        JsonPath named = call("person", Map.of("who", "Wilhelmina Tarn"));
        assertThat(named.getString("persons.nodes[0].name")).isEqualTo("Wilhelmina Tarn");
        String id = named.getString("persons.nodes[0].id");
        JsonPath known = call("person", Map.of("who", id));
        assertThat(known.<String>getList("person.statements.nodes.text")).contains("No lock leaks", "The locks close in May");
        assertThat(call("statements", Map.of("who", id)).getInt("statements.totalCount")).isEqualTo(2);
        assertThat(call("statements", Map.of("who", id, "denied", true)).getInt("statements.totalCount")).isZero();
        assertThat(call("statements", Map.of("about", "Wilhelmina Tarn")).getString("persons.nodes[0].id")).isEqualTo(id);
        assertThat(call("statements", Map.of("about", id)).getInt("statements.totalCount")).isZero();
    }

    @Test
    void aSearchFindsWordsAndEventsAreAsked() {
        assertThat(call("search", Map.of("query", "\"lock leaks\"", "publisher", PAPER)).<String>getList("search.edges.node.text"))
                .contains("No lock leaks");
        assertThat(call("events", Map.of("who", "Wilhelmina Tarn", "place", "Nowhere at all")).getInt("events.totalCount")).isZero();
    }

    @Test
    void aTextIsReadWithoutBeingStored() {
        JsonPath answer = call("extract",
                Map.of("text", "“The pier is closed,” said Harbour Master Ottoline Fenn on Monday.", "publishedOn", "2024-05-08"));
        assertThat(answer.getString("extract.statements[0].text")).isEqualTo("“The pier is closed,”");
        assertThat(answer.getString("extract.statements[0].speakerName")).contains("Ottoline Fenn");
        assertThat(answer.getString("extract.statements[0].saidOn.edtf")).isEqualTo("2024-05-06");
        assertThat(answer.getInt("extract.statements[0].spans[0].start")).isZero();
    }

    @Test
    void theAnswerIsThereForAssistantsThatReadOnlyText() {
        JsonPath answer = send("tools/call", Map.of("name", "statements", "arguments", Map.of("who", "Wilhelmina", "first", 1)))
                .extract().jsonPath();
        assertThat(new JsonPath(answer.getString("result.content[0].text")).<Object>get("statements"))
                .isEqualTo(answer.get("result.structuredContent.statements"));
        assertThat(answer.getString("result.content[0].type")).isEqualTo("text");
    }

    @Test
    void anAssistantIsToldWhatItHasDoneWrong() {
        assertMistake("search", Map.of(), "Give 'query'");
        assertMistake("statements", Map.of("from", "last week"), "'from' is a day");
        assertMistake("statements", Map.of("first", 0), "'first' is a whole number");
        assertMistake("statements", Map.of("denied", "yes"), "'denied' is true or false");
        assertMistake("statements", Map.of("speaker", "Tarn"), "There is no argument 'speaker'. There are who, about");
        assertMistake("statements", Map.of("after", "no-cursor"), "cursor");
        assertMistake("statements", Map.of("who", "x".repeat(501)), "500");
    }

    private static void assertMistake(String tool, Map<String, Object> arguments, String told) {
        send("tools/call", Map.of("name", tool, "arguments", arguments)).statusCode(200)
                .body("result.isError", equalTo(true)).body("result.content.text", hasItem(containsString(told)));
    }

    @Test
    void whatIsNoToolOrMethodIsAnError() {
        send("tools/call", Map.of("name", "deleteArticle", "arguments", Map.of("id", "x"))).statusCode(200)
                .body("error.code", equalTo(-32602)).body("id", equalTo(7));
        send("tools/call", Map.of("name", "search", "arguments", List.of())).body("error.code", equalTo(-32602));
        send("resources/list", Map.of()).body("error.code", equalTo(-32601));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "7", "{} {}", "{\"jsonrpc\":\"2.0\",\"id\":1,\"id\":2,\"method\":\"ping\"}"})
    void whatIsNoJsonObjectCannotBeRead(String body) {
        given().contentType("application/json").body(body).post("/mcp").then().statusCode(400).body("error.code", equalTo(-32700))
                .body("id", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"ping\"}",
        "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}",
        "{\"jsonrpc\":\"2.0\",\"id\":1}", "{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"ping\"}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":7}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":[]}"})
    void whatIsNoMessageIsRefused(String body) {
        given().contentType("application/json").body(body).post("/mcp").then().statusCode(400).body("error.code", equalTo(-32600));
    }

    /** Their own name may lead to this machine. */
    @Test
    void pagesOfStrangersMayNotAsk() {
        post(given().header("Origin", "https://stranger.example"), "ping", Map.of()).statusCode(403)
                .body("detail", containsString("onrecord.assistants.origins"));
        post(given().header("Origin", "http://localhost:5173"), "ping", Map.of()).statusCode(200);
    }

    @Test
    void thereAreNoStreamsAndNoSessions() {
        given().accept("text/event-stream").get("/mcp").then().statusCode(405).header("Allow", equalTo("POST"));
        given().delete("/mcp").then().statusCode(405);
        given().contentType("text/plain").body("{}").post("/mcp").then().statusCode(415);
    }

    /** What a tool has answered, as a program reads it. */
    private static JsonPath call(String tool, Map<String, Object> arguments) {
        JsonPath answer = send("tools/call", Map.of("name", tool, "arguments", arguments)).statusCode(200).extract().jsonPath();
        assertThat(answer.getBoolean("result.isError")).as(answer.prettify()).isFalse();
        return answer.setRootPath("result.structuredContent");
    }

    private static ValidatableResponse send(String method, Map<String, ?> params) {
        return post(given(), method, params);
    }

    private static ValidatableResponse post(RequestSpecification client, String method, Map<String, ?> params) {
        return client.contentType("application/json").accept("application/json, text/event-stream")
                .body(Map.of("jsonrpc", "2.0", "id", 7, "method", method, "params", params)).post("/mcp").then();
    }
}
