package onrecord.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** Attacks on the service: after every one an ordinary query is answered at once. */
@Timeout(60)
abstract class UnderAttack {

    static final String ORDINARY = "{\"query\": \"{ articles(first: 1) { totalCount } }\"}";

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
        HttpResponse<String> answer = post("application/json", ORDINARY);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("totalCount").doesNotContain("errors");
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** Without REST Assured, which lays out every body for its log, level by level. */
    HttpResponse<String> post(String contentType, String body) {
        return post(body.getBytes(StandardCharsets.UTF_8), "Content-Type", contentType);
    }

    /** @param headers names and values, in turn */
    HttpResponse<String> post(byte[] body, String... headers) {
        HttpRequest request = HttpRequest.newBuilder(url).headers(headers).POST(BodyPublishers.ofByteArray(body)).build();
        try {
            return CLIENT.sendAsync(request, BodyHandlers.ofString()).join();
        } catch (CompletionException closed) {
            if (closed.getCause() instanceof IOException) { // on a connection that was closed as idle just now
                return CLIENT.sendAsync(request, BodyHandlers.ofString()).join();
            }
            throw closed;
        }
    }

    int statusOf(String body) {
        return post("application/json", body).statusCode();
    }

    Socket connect() throws IOException {
        Socket socket = new Socket(url.getHost(), url.getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    /** All that comes back until the service closes the connection, which it may do before the request is sent. */
    String raw(String request) throws IOException {
        try (Socket socket = connect()) {
            try {
                write(socket, request);
            } catch (SocketException refusedHalfway) {
                assertThat(refusedHalfway.getMessage()).containsAnyOf("Broken pipe", "Connection reset");
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }
}
