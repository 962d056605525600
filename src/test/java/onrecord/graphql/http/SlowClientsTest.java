package onrecord.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that never finish what they say, or never read what they asked for. They are disconnected, and other clients do not notice them. */
@QuarkusTest
@TestProfile(SlowClientsTest.WithLittlePatience.class)
class SlowClientsTest extends UnderAttack {

    public static class WithLittlePatience implements QuarkusTestProfile {

        static final String TOKEN = "a-token-for-the-impatient";

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "onrecord.access.connection.request-timeout", "1s",
                    "onrecord.access.connection.response-timeout", "2s",
                    "onrecord.access.connection.unread-bytes", "20000000",
                    "onrecord.access.web-socket.init-timeout", "1s",
                    "onrecord.access.web-socket.ping", "1s",
                    "onrecord.limits.time", "1s",
                    "onrecord.access.editor-token", TOKEN,
                    "onrecord.folders", "build");
        }
    }

    private static final Duration SOON = Duration.ofSeconds(12);
    private static final String GET = "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final String POST = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

    /** A short question with a long answer. */
    private static final String LARGE =
            request("{\"query\": \"{ __schema { types { name description fields { name description args { name description"
                    + " type { kind name ofType { kind name } } } type { kind name ofType { kind name ofType { kind name } } } }"
                    + " inputFields { name description } enumValues { name description } } } }\"}");

    private static final String UPGRADE = "GET /graphql HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n";

    private final List<Socket> sockets = new ArrayList<>();

    /** The service watches from the first request on. */
    @BeforeEach
    void ask() {
        statusOf(ORDINARY);
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "G", "GET /graphql?query=", "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-", "\r\n", "\u0016\u0003\u0001",
        GET})
    void aClientThatStopsHalfwayIsDisconnected(String beginning) throws IOException {
        assertDisconnected(speaking(beginning), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /|a", "GET /graphql HTTP/1.1\r\nHost: x\r\n|X: y\r\n", "|\r\n", GET + "|G",
        POST + "Content-Length: 1000\r\n\r\n{| ", POST + "Transfer-Encoding: chunked\r\n\r\n|1\r\n \r\n",
        "POST /q/health HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n| "})
    void aSlowSenderIsDisconnectedToo(String beginningAndDrop) throws IOException {
        String[] parts = beginningAndDrop.split("\\|");
        assertDisconnected(speaking(parts[0]), parts[1]);
    }

    @Test
    void hundredsOfHalfRequestsDisturbNobody() throws IOException {
        for (int i = 0; i < 300; i++) {
            speaking("POST /graphql HTTP/1.1\r\nHost: x\r\nX-" + i + ": ");
        }
        anOrdinaryQueryIsAnsweredAtOnce();
        for (Socket socket : sockets) {
            assertDisconnected(socket, "");
        }
    }

    @Test
    void aWebSocketThatSaysNothingIsDisconnected() throws IOException {
        assertDisconnected(speaking(UPGRADE), "");
    }

    @Test
    void halfAnUpgradeIsDisconnected() throws IOException {
        assertDisconnected(speaking(UPGRADE.substring(0, 100)), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0081", "\u0081\u00fe", "\u0081\u00fe\u00ff\u00ff\u0001\u0002\u0003\u0004{"})
    void aWebSocketThatVanishesIsDisconnected(String halfAFrame) throws IOException {
        assertDisconnected(speaking(UPGRADE + masked("{\"type\":\"connection_init\"}") + halfAFrame), "");
    }

    @Test
    void aFrameThatNeverEndsIsDisconnected() throws IOException {
        assertDisconnected(
                speaking(UPGRADE + masked("{\"type\":\"connection_init\"}") + "\u0081\u00fe\u00ff\u00ff\u0001\u0002\u0003\u0004"), "a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0081\u0005abcde", "\u0081\u00ff\u007f\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u0001\u0002\u0003\u0004",
        "\u0083\u0080\u0001\u0002\u0003\u0004", "\u0088\u0081\u0001\u0002\u0003\u0004a", "\u0080\u0080\u0001\u0002\u0003\u0004"})
    void framesThatAreNoneEndTheConversation(String frame) throws IOException {
        assertDisconnected(speaking(UPGRADE + masked("{\"type\":\"connection_init\"}") + frame), "");
    }

    @Test
    void aClientThatReadsNothingIsDisconnected() throws IOException {
        Socket deaf = deaf();
        for (int i = 0; i < 45; i++) {
            write(deaf, LARGE);
        }
        assertBrokenOff(deaf, LARGE);
    }

    @Test
    void aClientThatReadsAByteASecondIsDisconnected() throws Exception {
        Socket deaf = deaf();
        for (int i = 0; i < 45; i++) {
            write(deaf, LARGE);
        }
        long end = System.nanoTime() + SOON.toNanos();
        boolean connected = true;
        while (connected && System.nanoTime() < end) {
            connected = readsAByte(deaf) && writes(deaf, " ");
            Thread.sleep(1_000);
        }
        assertThat(connected).isFalse();
    }

    private static boolean readsAByte(Socket socket) {
        try {
            return socket.getInputStream().read() >= 0;
        } catch (IOException broken) {
            return false;
        }
    }

    @Test
    @DisabledOnIntegrationTest("The memory is that of this process.")
    void manyWhoReadNothingTakeNoMemory() throws Exception {
        long before = memory();
        for (int i = 0; i < 60; i++) {
            Socket deaf = deaf();
            writes(deaf, LARGE.repeat(20));
        }
        Thread.sleep(2_000);
        assertThat(memory() - before).isLessThan(150_000_000);
    }

    private static long memory() {
        System.gc();
        Runtime memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory();
    }

    @Test
    void aFloodOfRequestsWithoutReadingIsBrokenOff() throws IOException {
        Socket flood = deaf();
        assertBrokenOff(flood, GET.repeat(100));
    }

    @Test
    void aWebSocketThatReadsNothingIsDisconnected() throws IOException {
        Socket deaf = deaf();
        write(deaf, UPGRADE + masked("{\"type\":\"connection_init\"}"));
        String body = LARGE.substring(LARGE.indexOf("\r\n\r\n") + 4);
        for (int i = 0; i < 100; i++) {
            writes(deaf, masked("{\"id\":\"" + i + "\",\"type\":\"subscribe\",\"payload\":" + body + "}"));
        }
        assertBrokenOff(deaf, masked("{\"type\":\"ping\"}"));
    }

    @Test
    void streamsOfOneClientAreBounded() throws IOException {
        String subscription = "{\"query\":\"subscription { articleIngested { title } }\"}";
        int refused = 0;
        for (int i = 0; i < 130; i++) {
            Socket stream =
                    speaking(POST + "Accept: text/event-stream\r\nContent-Length: " + subscription.length() + "\r\n\r\n" + subscription);
            String status = new String(stream.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            refused += status.equals("HTTP/1.1 429") ? 1 : 0;
        }
        assertThat(refused).isEqualTo(30);
        hangUp();
    }

    private Socket speaking(String text) throws IOException {
        Socket socket = connect();
        sockets.add(socket);
        write(socket, text);
        return socket;
    }

    /** A client that takes in next to nothing. */
    private Socket deaf() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(2_048);
        socket.connect(new InetSocketAddress(url.getHost(), url.getPort()));
        sockets.add(socket);
        return socket;
    }

    /** @param drop what the client goes on sending, two drops a second */
    private static void assertDisconnected(Socket socket, String drop) throws IOException {
        socket.setSoTimeout(500);
        long end = System.nanoTime() + SOON.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (socket.getInputStream().read(new byte[10_000]) < 0) {
                    return;
                }
            } catch (SocketTimeoutException stillThere) {
                if (!writes(socket, drop)) {
                    return;
                }
            } catch (SocketException broken) {
                return;
            }
        }
        throw new AssertionError("still connected");
    }

    private static void assertBrokenOff(Socket socket, String more) {
        long end = System.nanoTime() + SOON.toNanos();
        while (System.nanoTime() < end) {
            if (!writes(socket, more)) {
                return;
            }
            pause();
        }
        throw new AssertionError("still connected");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static boolean writes(Socket socket, String text) {
        try {
            write(socket, text);
            return true;
        } catch (IOException broken) {
            return false;
        }
    }

    private static String request(String body) {
        return POST + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    /** A frame of text, masked with zeros. */
    private static String masked(String text) {
        String length = text.length() < 126 ? String.valueOf((char) (0x80 | text.length()))
                : "\u00fe" + (char) (text.length() >> 8) + (char) (text.length() & 0xff);
        return "\u0081" + length + "\0\0\0\0" + text;
    }
}
