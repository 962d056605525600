package onrecord.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompressionTest {

    private static final String LONG = "{\"query\": \"{ __schema { types { name description } } }\"}";
    private static final String SHORT = "{\"query\": \"{ __typename }\"}";

    @TestHTTPResource("/graphql")
    URI url;

    @Test
    void aLongAnswerIsPackedForWhoTakesGzip() throws Exception {
        HttpResponse<byte[]> packed = ask(LONG, "br, gzip");
        HttpResponse<byte[]> plain = ask(LONG, "identity");
        assertThat(packed.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(plain.headers().firstValue("content-encoding")).isEmpty();
        assertThat(packed.body().length * 3).isLessThan(plain.body().length);
        assertThat(data(unpacked(packed.body()))).isEqualTo(data(new String(plain.body(), StandardCharsets.UTF_8)));
        assertThat(packed.headers().allValues("vary")).anyMatch("accept-encoding"::equalsIgnoreCase);
    }

    @Test
    void aShortAnswerIsNot() throws Exception {
        HttpResponse<byte[]> answer = ask(SHORT, "gzip");
        assertThat(answer.headers().firstValue("content-encoding")).isEmpty();
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("__typename");
    }

    @Test
    void nothingIsPackedWhereThatIsSwitchedOff() {
        assertThat(new Compression(false).isWorthIt("gzip", 1_000_000)).isFalse();
        assertThat(new Compression(true).isWorthIt("gzip", 1_000_000)).isTrue();
    }

    /** What is left of the rate limit differs from answer to answer. */
    private static String data(String answer) {
        return answer.substring(0, answer.indexOf("\"extensions\""));
    }

    private static String unpacked(byte[] packed) throws IOException {
        return new String(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> ask(String body, String encodings) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(url).header("Content-Type", "application/json")
                .header("Accept-Encoding", encodings).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofByteArray());
    }
}
