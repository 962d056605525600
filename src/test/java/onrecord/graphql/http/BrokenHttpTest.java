package onrecord.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that HTTP does not allow, or that two readers may understand in two ways. Of what is smuggled behind them nothing is answered. */
@QuarkusTest
class BrokenHttpTest extends UnderAttack {

    private static final String POST = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
    private static final String SMUGGLED = "GET /graphql?query=%7Barticles%7BtotalCount%7D%7D HTTP/1.1\r\nHost: x\r\n\r\n";

    @ParameterizedTest
    @ValueSource(strings = {
        "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n0\r\n\r\n",
        "Content-Length: 2\r\nContent-Length: 200\r\n\r\n{}",
        "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}",
        "Content-Length: 2, 2\r\n\r\n{}",
        "Content-Length: -2\r\n\r\n{}",
        "Content-Length: +2\r\n\r\n{}",
        "Content-Length: 0x2\r\n\r\n{}",
        "Content-Length: 2.0\r\n\r\n{}",
        "Content-Length:\r\n\r\n{}",
        "Content-Length : 2\r\n\r\n{}",
        "Content-Length: 99999999999999999999\r\n\r\n{}",
        "Transfer-Encoding: xchunked\r\nContent-Length: 2\r\n\r\n{}",
        "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: \u000bchunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n2\r\n{}0\r\n\r\n",
        "X: a\0b\r\nContent-Length: 2\r\n\r\n{}"
    })
    void lengthsThatMakeNoSenseAreRefused(String rest) throws IOException {
        assertThat(raw(POST + rest + SMUGGLED)).startsWith("HTTP/1.1 400").doesNotContain("totalCount");
    }

    @Test
    void nothingFollowsARequestInChunks() throws IOException {
        String chunks = Integer.toHexString(ORDINARY.length()) + "\r\n" + ORDINARY + "\r\n0\r\n\r\n";
        assertThat(raw(POST + "Transfer-Encoding: chunked\r\n\r\n" + chunks + SMUGGLED))
                .startsWith("HTTP/1.1 200").containsOnlyOnce("totalCount").containsOnlyOnce("HTTP/1.1");
    }

    @Test
    void aChunkedBodyEndsSomewhere() throws IOException {
        assertThat(raw(POST + "Transfer-Encoding: chunked\r\n\r\n" + "F4241\r\n" + " ".repeat(1_000_001) + "\r\n"))
                .startsWith("HTTP/1.1 413").contains("TOO_LARGE");
        assertThat(raw(POST + "Transfer-Encoding: chunked\r\n\r\n1;" + "x".repeat(100_000) + "\r\n{\r\n")).startsWith("HTTP/1.1 400");
        assertThat(raw(POST + "Transfer-Encoding: chunked\r\n\r\n0\r\n" + "X: y\r\n".repeat(50_000) + "\r\n")).startsWith("HTTP/1.1 400");
    }

    @Test
    void aBodyThatIsAnnouncedTooLongIsNotWaitedFor() throws IOException {
        assertThat(raw(POST + "Content-Length: 9223372036854775807\r\n\r\n{")).startsWith("HTTP/1.1 413").contains("TOO_LARGE");
    }

    @Test
    void headersThatAreTooLong() throws IOException {
        assertThat(raw("GET /graphql HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(100_000) + "\r\n\r\n")).contains(" 431 ");
        assertThat(raw("GET /graphql HTTP/1.1\r\nHost: x\r\n" + "X: y\r\n".repeat(20_000) + "\r\n")).contains(" 431 ");
        assertThat(raw("GET /graphql?query=" + "x".repeat(100_000) + " HTTP/1.1\r\nHost: x\r\n\r\n")).contains(" 414 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "GET /graphql?query=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /graph%zzql HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /graphql\0 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "GET /graphql\r\n\r\n", "GET\r\n\r\n",
        "GET /graphql HTTP/1.1\r\nConnection: close\r\n\r\n", "GET /graphql HTTP/9.9\r\nHost: x\r\n\r\n",
        "GET /graphql HTTP/2.0\r\nHost: x\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
    })
    void whatIsNoRequestIsRefused(String request) throws IOException {
        assertThat(raw(request)).startsWith("HTTP/1.").contains(" 400 ").doesNotContain("data", "Exception", "java");
    }

    @Test
    void nobodyIsTalkedIntoHttp2() throws IOException {
        try (Socket socket = connect()) {
            write(socket, "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\n"
                    + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n");
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200");
        }
    }

    /** Compressed bodies are not unpacked at all. */
    @Test
    void aBombOfGzipDoesNotGoOff() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
            zip.write(new byte[100_000_000]);
        }
        HttpResponse<String> answer = post(bomb.toByteArray(), "Content-Type", "application/json", "Content-Encoding", "gzip");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("UTF-8");
    }
}
