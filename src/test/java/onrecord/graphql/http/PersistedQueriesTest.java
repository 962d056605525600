package onrecord.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import onrecord.text.Sha256;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Apollo's automatic persisted queries: a document is sent once, and from then on named by its hash. */
@QuarkusTest
class PersistedQueriesTest {

    private static final String GRAPHQL_JSON = "application/graphql-response+json";

    @TestHTTPResource("/graphql")
    URI url;

    @Test
    void aHashThatNobodyHasSentIsNotFound() {
        post(null, "query Unheard { __typename }").statusCode(200)
                .body("errors[0].message", equalTo("PersistedQueryNotFound"))
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"))
                .body("data", nullValue());
        given().accept(GRAPHQL_JSON).contentType("application/json").body(parameters(null, "query Unheard { __typename }"))
                .post("/graphql").then().statusCode(400).body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
    }

    @Test
    void aDocumentIsAnsweredByItsHashOnceItWasSent() {
        String query = "query Once($n: Int) { persons(first: $n) { totalCount } }";
        post(query, query).statusCode(200).body("errors", nullValue()).body("data.persons.totalCount", notNullValue());
        post(null, query).statusCode(200).body("errors", nullValue()).body("data.persons.totalCount", notNullValue());
        get(query).statusCode(200).body("data.persons.totalCount", notNullValue());
        given().queryParam("documentId", "sha256:" + Sha256.of(query)).queryParam("variables", "{\"n\": 3}").get("/graphql").then()
                .statusCode(200).body("data.persons.totalCount", notNullValue());
    }

    @Test
    void aGetMaySendTheDocumentToo() {
        String query = "query ByGet { events { totalCount } }";
        given().queryParam("query", query).queryParam("extensions", extensions(query)).get("/graphql").then()
                .statusCode(200).body("data.events.totalCount", notNullValue());
        get(query).statusCode(200).body("data.events.totalCount", notNullValue());
    }

    @Test
    void aDocumentWithAnotherHashIsRefusedAndNotRemembered() {
        String query = "query Right { __typename }";
        post("query Wrong { __typename }", query).statusCode(200)
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_HASH_MISMATCH")).body("data", nullValue());
        post(null, query).body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
    }

    @Test
    void whatIsTooCostlyIsSoByItsHashToo() {
        String query = "query Costly($n: Int) { persons(first: $n) { nodes { statements(first: $n) { nodes { article { title } } } } } }";
        Map<String, Object> request = parameters(query, query);
        request.put("variables", Map.of("n", 2));
        given().contentType("application/json").body(request).post("/graphql").then().body("errors", nullValue());
        Map<String, Object> costly = parameters(null, query);
        costly.put("variables", Map.of("n", 100));
        given().contentType("application/json").body(costly).post("/graphql").then()
                .body("errors[0].extensions.code", equalTo("QUERY_TOO_COSTLY")).body("data", nullValue());
    }

    @Test
    void whatMayNotRunIsNotRemembered() {
        for (String query : new String[] {"query Nonsense { nonsense }", "mutation Nobody { deleteArticle(id: \"x\") { deletedId } }",
            "query Deep { persons(first: 100) { nodes { statements(first: 100) { nodes { article { title } } } } } }"}) {
            post(query, query).body("errors[0].extensions.code", notNullValue());
            post(null, query).body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
        }
    }

    @Test
    void nobodyKeepsWhatIsNotFound() {
        get("query NotYet { __typename }").statusCode(200).header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void aNameThatIsNotKnownIsNotFound() {
        given().queryParam("documentId", "front-page").get("/graphql").then().statusCode(200)
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
    }

    @Test
    void whoNeitherSendsNorNamesADocumentIsToldSo() {
        given().contentType("application/json").body(Map.of("variables", Map.of())).post("/graphql").then().statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    @Test
    @Timeout(30)
    void aWebSocketTakesHashesToo() throws InterruptedException {
        String query = "query ByHash { statements { totalCount } }";
        BlockingQueue<String> received = new LinkedBlockingQueue<>();
        WebSocket socket = HttpClient.newHttpClient().newWebSocketBuilder().subprotocols(Sockets.PROTOCOL)
                .buildAsync(URI.create(url.toString().replace("http", "ws")), listener(received)).join();
        socket.sendText("{\"type\":\"connection_init\"}", true).join();
        assertThat(received.poll(10, TimeUnit.SECONDS)).contains("connection_ack");
        socket.sendText(subscribe("1", "", query), true).join();
        assertThat(received.poll(10, TimeUnit.SECONDS)).contains("\"error\"", "PERSISTED_QUERY_NOT_FOUND");
        socket.sendText(subscribe("2", "\"query\":\"" + query + "\",", query), true).join();
        assertThat(received.poll(10, TimeUnit.SECONDS)).contains("\"next\"", "totalCount");
        assertThat(received.poll(10, TimeUnit.SECONDS)).contains("\"complete\"");
        socket.sendText(subscribe("3", "", query), true).join();
        assertThat(received.poll(10, TimeUnit.SECONDS)).contains("\"next\"", "totalCount");
        socket.abort();
    }

    private static String subscribe(String id, String query, String hashed) {
        return "{\"id\":\"" + id + "\",\"type\":\"subscribe\",\"payload\":{" + query + "\"extensions\":" + extensions(hashed) + "}}";
    }

    private static WebSocket.Listener listener(BlockingQueue<String> received) {
        return new WebSocket.Listener() {

            private final StringBuilder text = new StringBuilder();

            @Override
            public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
                text.append(part);
                if (last) {
                    received.add(text.toString());
                    text.setLength(0);
                }
                socket.request(1);
                return null;
            }
        };
    }

    private static ValidatableResponse post(@Nullable String query, String hashed) {
        return given().contentType("application/json").accept("application/json").body(parameters(query, hashed)).post("/graphql").then();
    }

    private static ValidatableResponse get(String hashed) {
        return given().accept("application/json").queryParam("extensions", extensions(hashed)).get("/graphql").then();
    }

    private static Map<String, Object> parameters(@Nullable String query, String hashed) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Sha256.of(hashed))));
        if (query != null) {
            parameters.put("query", query);
        }
        return parameters;
    }

    private static String extensions(String hashed) {
        return "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + Sha256.of(hashed) + "\"}}";
    }
}
