package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** An OpenTelemetry collector answers at these paths: over gRPC, as is usual, and over HTTP. */
    @ParameterizedTest
    @CsvSource({"grpc, /opentelemetry.proto.collector.trace.v1.TraceService/Export", "http/protobuf, /v1/traces"})
    void tracesAreSentToTheCollector(String protocol, String path) throws Exception {
        CompletableFuture<String> received = new CompletableFuture<>();
        Vertx vertx = Vertx.vertx();
        try {
            HttpServer collector = vertx.createHttpServer(new HttpServerOptions().setHttp2ClearTextEnabled(true))
                    .requestHandler(request -> request.body().onSuccess(body -> {
                        received.complete(request.path() + " " + body.toString(StandardCharsets.ISO_8859_1));
                        request.response().putHeader("content-type", "application/grpc").putTrailer("grpc-status", "0").end();
                    }))
                    .listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().get();
            Map<String, String> settings = Map.of("QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", protocol,
                    "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:" + collector.actualPort());
            try (RunningService service = RunningService.startIn(folder, settings)) {
                assertThat(service.ask("{ articles { totalCount } }")).contains("\"totalCount\":0");
                assertThat(received.get(1, TimeUnit.MINUTES)).startsWith(path + " ").contains("onrecord");
                assertThat(service.log()).doesNotContain("\tat ");
            }
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get();
        }
    }

    private static int status(int port, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }
}
