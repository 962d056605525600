package onrecord.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The protocol graphql-transport-ws, as its specification has it. */
@QuarkusTest
@Timeout(60)
class SocketsTest {

    private static final String INIT = "{\"type\":\"connection_init\"}";
    private static final String QUERY = "{\"id\":\"%s\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ articles { totalCount } }\"}}";
    private static final String SUBSCRIPTION =
            "{\"id\":\"%s\",\"type\":\"subscribe\",\"payload\":{\"query\":\"subscription { articleIngested { title } }\"}}";

    @TestHTTPResource("/graphql")
    URI url;

    private final List<Connection> opened = new ArrayList<>();

    @AfterEach
    void closeAll() {
        opened.forEach(Connection::abort);
    }

    @Test
    void aQueryIsAnsweredAndComplete() {
        Connection connection = open("graphql-transport-ws").send(INIT);
        assertThat(connection.next()).isEqualTo("{\"type\":\"connection_ack\"}");
        connection.send(QUERY.formatted("1"));
        assertThat(connection.next()).contains("\"type\":\"next\"", "\"id\":\"1\"", "totalCount");
        assertThat(connection.next()).contains("\"type\":\"complete\"", "\"id\":\"1\"");
    }

    @Test
    void anIdMayBeUsedAgainOnceComplete() {
        Connection connection = open("graphql-transport-ws").send(INIT);
        connection.next();
        for (int i = 0; i < 3; i++) {
            connection.send(QUERY.formatted("same"));
            assertThat(connection.next()).contains("\"type\":\"next\"");
            assertThat(connection.next()).contains("\"type\":\"complete\"");
        }
    }

    @Test
    void anErrorEndsTheOperationAlone() {
        Connection connection = open("graphql-transport-ws").send(INIT);
        connection.next();
        connection.send("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ nonsense }\"}}");
        assertThat(connection.next()).contains("\"type\":\"error\"", "GRAPHQL_VALIDATION_FAILED");
        connection.send("{\"type\":\"ping\"}");
        assertThat(connection.next()).contains("pong");
    }

    @Test
    void aPingBringsItsPayloadBackIfItHasOne() {
        Connection connection = open("graphql-transport-ws").send(INIT);
        connection.next();
        connection.send("{\"type\":\"ping\",\"payload\":{\"sent\":7}}");
        assertThat(connection.next()).contains("pong", "{\"sent\":7}");
        connection.send("{\"type\":\"ping\",\"payload\":null}");
        assertThat(connection.next()).isEqualTo("{\"type\":\"pong\"}");
    }

    @Test
    void changingNeedsAnEditor() {
        Connection connection = open("graphql-transport-ws").send(INIT);
        connection.next();
        connection.send(
                "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"mutation { deleteArticle(id: \\\"x\\\") { deletedId } }\"}}");
        assertThat(connection.next()).contains("\"type\":\"error\"", "WRITING_DISABLED");
    }

    @Test
    void aClientThatDoesNotInitialiseIsDisconnected() {
        assertThat(open("graphql-transport-ws").closed()).isEqualTo(4408);
    }

    @Test
    void askingBeforeInitialisingIsUnauthorized() {
        assertThat(open("graphql-transport-ws").send(QUERY.formatted("1")).closed()).isEqualTo(4401);
    }

    @Test
    void initialisingTwiceIsTooOften() {
        assertThat(open("graphql-transport-ws").send(INIT).send(INIT).closed()).isEqualTo(4429);
    }

    @Test
    void aTokenThatIsNotAcceptedIsForbidden() {
        String init = "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer wrong\"}}";
        assertThat(open("graphql-transport-ws").send(init).closed()).isEqualTo(4403);
    }

    @Test
    void anIdInUseIsRefused() {
        Connection connection = open("graphql-transport-ws").send(INIT);
        connection.next();
        assertThat(connection.send(SUBSCRIPTION.formatted("1")).send(SUBSCRIPTION.formatted("1")).closed()).isEqualTo(4409);
    }

    @Test
    void malformedMessagesCloseTheSocket() {
        for (String message : new String[] {"", "{", "[]", "null", "{\"type\":\"nonsense\"}", "{\"type\":\"subscribe\"}", "{}",
            "[".repeat(50_000), "{\"type\":\"complete\"}", "{\"type\":\"start\",\"id\":\"1\"}"}) {
            assertThat(open("graphql-transport-ws").send(INIT).send(message).closed()).as(message).isEqualTo(4400);
        }
    }

    @Test
    void aMessageThatIsTooLongIsRefused() {
        assertThat(open("graphql-transport-ws").send(INIT).send("{\"x\":\"" + "x".repeat(150_000) + "\"}").closed()).isEqualTo(1009);
    }

    @Test
    void anotherProtocolIsNotSpoken() {
        assertThat(open("graphql-ws").closed()).isEqualTo(4406);
    }

    @Test
    void aFloodOfSubscriptionsIsBounded() {
        Connection connection = open("graphql-transport-ws").send(INIT);
        connection.next();
        for (int i = 0; i < 40; i++) {
            connection.send(SUBSCRIPTION.formatted("s" + i));
        }
        for (int i = 0; i < 20; i++) {
            assertThat(connection.next()).contains("TOO_MANY_OPERATIONS");
        }
        connection.send("{\"id\":\"s0\",\"type\":\"complete\"}").send("{\"type\":\"ping\"}");
        assertThat(connection.next()).contains("pong");
    }

    @Test
    void socketsOfOneClientAreBounded() {
        assertThatThrownBy(() -> IntStream.rangeClosed(0, 100).forEach(i -> open("graphql-transport-ws")))
                .isInstanceOf(CompletionException.class);
    }

    @Test
    void whatTheFrameworkWouldAnswerIsClosed() {
        assertThat(given().contentType("application/json").body(Map.of("query", "{ __typename }")).post("/closed/graphql").statusCode())
                .isEqualTo(404);
        URI closed = URI.create(url.toString().replace("http:", "ws:").replace("/graphql", "/closed/graphql"));
        assertThatThrownBy(() -> HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("graphql-transport-ws")
                .buildAsync(closed, new Connection()).join()).isInstanceOf(CompletionException.class);
    }

    @Test
    void theLibraryGraphQlWsUnderstandsTheService() throws Exception {
        try (NodeScript client = NodeScript.start("subscribe.js", url.toString().replace("http:", "ws:"),
                "{ articles { totalCount } }", "subscription { articleIngested { title } }")) {
            assertThat(client.line()).contains("totalCount");
            assertThat(client.line()).isEqualTo("subscribed");
        }
    }

    @Test
    void subscriptionsComeAsServerSentEventsToo() throws Exception {
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(10_000);
            String body = "{\"query\":\"subscription { articleIngested { title } }\"}";
            socket.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\n"
                            + "Content-Length: " + body.length() + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
            InputStream answer = socket.getInputStream();
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                head.append((char) answer.read());
            }
            assertThat(head.toString()).startsWith("HTTP/1.1 200").contains("text/event-stream");
        }
    }

    private Connection open(String protocol) {
        Connection connection = new Connection();
        connection.socket = HttpClient.newHttpClient().newWebSocketBuilder()
                .subprotocols(protocol)
                .buildAsync(URI.create(url.toString().replace("http:", "ws:")), connection)
                .join();
        opened.add(connection);
        return connection;
    }

    /** One WebSocket, with what came over it. */
    private static final class Connection implements WebSocket.Listener {

        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();
        private final StringBuilder part = new StringBuilder();
        private WebSocket socket;

        Connection send(String message) {
            socket.sendText(message, true).exceptionally(alreadyClosed -> socket).join();
            return this;
        }

        String next() {
            try {
                String message = messages.poll(20, TimeUnit.SECONDS);
                return message == null ? "nothing, closed: " + closed : message;
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }

        int closed() {
            return closed.orTimeout(20, TimeUnit.SECONDS).join();
        }

        void abort() {
            socket.abort();
        }

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                messages.add(part.toString());
                part.setLength(0);
            }
            webSocket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
            closed.complete(statusCode);
            return null;
        }
    }
}
