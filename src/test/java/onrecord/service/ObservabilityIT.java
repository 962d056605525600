package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees of the packaged service by the settings of {@code deploy/README.md}. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ObservabilityIT {

    private static final Pattern METRICS = Pattern.compile("Management interface listening on http://[^:]+:(\\d+)");

    @TempDir
    Path folder;

    @BeforeEach
    void nothingToRead() throws IOException {
        Files.createDirectory(folder.resolve("seeds"));
    }

    @Test
    void metricsAreServedOnAPortOfTheirOwnOnlyWhereItIsOpened() throws Exception {
        try (RunningService service = RunningService.startIn(folder)) {
            assertThat(status(service.port(), "/q/metrics")).isEqualTo(404);
            assertThat(service.log()).doesNotContain("Management interface");
        }
        Map<String, String> open = Map.of("QUARKUS_MANAGEMENT_HOST_ENABLED", "true", "QUARKUS_MANAGEMENT_PORT", "0",
                "QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        try (RunningService service = RunningService.startIn(folder, open)) {
            Matcher metrics = METRICS.matcher(service.log());
            assertThat(metrics.find()).as(service.log()).isTrue();
            assertThat(status(Integer.parseInt(metrics.group(1)), "/q/metrics")).isEqualTo(200);
            assertThat(status(service.port(), "/q/metrics")).isEqualTo(404);
            assertThat(status(service.port(), "/q/health/ready")).isEqualTo(200);
        }
    }

    @Test
    void linesOfTheLogInJsonNameTheTraceOfTheirRequest() throws Exception {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        Map<String, String> settings = Map.of("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:" + Relay.freePort());
        try (RunningService service = RunningService.startIn(folder, settings)) {
            service.database().run("ALTER TABLE article RENAME TO elsewhere");
            HttpRequest request = HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + service.port() + "/graphql?query=%7Barticles%7BtotalCount%7D%7D"))
                    .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01").build();
            assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body()).contains("\"INTERNAL\"");
            List<JsonObject> lines = service.log().lines().map(JsonObject::new).toList();
            assertThat(lines).filteredOn(line -> line.getString("message").contains("cannot be answered")).isNotEmpty()
                    .extracting(line -> line.getJsonObject("mdc").getString("traceId")).containsOnly(trace);
        }
    }

    private static int status(int port, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }
}
