package onrecord.observability;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import onrecord.graphql.Asking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One request is one trace: from HTTP through GraphQL to SQL, and through the reading and storing of a text. */
@QuarkusTest
@TestProfile(TracesTest.Traced.class)
@Timeout(60)
class TracesTest {

    private static final String CANARY = "Quillbright heronry";

    /** Traces have somewhere to go, which is all that has to be set. */
    public static final class Traced implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(new WithEditor().getConfigOverrides());
            settings.put("quarkus.otel.exporter.otlp.endpoint", "http://127.0.0.1:9");
            settings.put("quarkus.otel.bsp.schedule.delay", "50ms");
            return settings;
        }
    }

    @Inject
    Spanned spanned;

    @Test
    void aQueryIsTracedFromHttpThroughGraphQlToSql() {
        List<SpanData> spans = trace("1", given(), "{ articles(first: 1) { totalCount nodes { title statements { nodes { text } } } } }",
                Map.of(), all -> all.stream().anyMatch(span -> span.getKind() == SpanKind.SERVER));
        SpanData http = only(spans, span -> span.getKind() == SpanKind.SERVER);
        SpanData graphQl = only(spans, span -> span.getName().equals("query articles"));
        assertThat(graphQl.getParentSpanId()).isEqualTo(http.getSpanId());
        List<SpanData> sql = spans.stream().filter(span -> span.getKind() == SpanKind.CLIENT).toList();
        assertThat(sql).hasSizeGreaterThan(1).allMatch(span -> span.getParentSpanId().equals(graphQl.getSpanId()));
    }

    @Test
    void requestsAtOnceKeepTheirTracesApart() {
        String query = "{ persons(first: 3) { totalCount } statements(first: 3) { totalCount } }";
        List<Thread> clients = List.of("a", "b", "c", "d", "e", "f").stream().map(id -> new Thread(() -> {
            for (int i = 0; i < 5; i++) {
                send(id + i, given(), query, Map.of());
            }
        })).toList();
        clients.forEach(Thread::start);
        clients.forEach(TracesTest::join);
        for (String id : List.of("a", "b", "c", "d", "e", "f")) {
            List<SpanData> spans = await(id + "4", all -> all.stream().anyMatch(span -> span.getKind() == SpanKind.SERVER));
            SpanData graphQl = only(spans, span -> span.getName().equals("query"));
            assertThat(spans.stream().filter(span -> span.getKind() == SpanKind.CLIENT)).as("two lists and two counts")
                    .hasSize(4).allMatch(span -> span.getParentSpanId().equals(graphQl.getSpanId()));
        }
    }

    @Test
    void aTextIsTracedThroughReadingAndStoring() {
        List<SpanData> spans = trace("2", given().auth().oauth2(WithEditor.TOKEN), Asking.query("ingest"),
                Map.of("input", Map.of("text", "Herons return\n\n“The " + CANARY + " is full,” Warden Ilse Marrow said on Monday.")),
                all -> all.stream().anyMatch(span -> span.getKind() == SpanKind.SERVER));
        SpanData graphQl = only(spans, span -> span.getName().equals("mutation ingestArticle"));
        assertThat(spans.stream().filter(span -> span.getName().equals("read text")))
                .isNotEmpty().allMatch(span -> span.getParentSpanId().equals(graphQl.getSpanId()));
        SpanData storing = only(spans, span -> span.getName().equals("store articles"));
        assertThat(storing.getParentSpanId()).isEqualTo(graphQl.getSpanId());
        assertThat(spans.stream().filter(span -> span.getParentSpanId().equals(storing.getSpanId())))
                .as("SQL statements").hasSizeGreaterThan(3).allMatch(span -> span.getKind() == SpanKind.CLIENT);
        assertThat(spans.toString()).doesNotContain(CANARY, WithEditor.TOKEN);
    }

    private List<SpanData> trace(
            String id, RequestSpecification client, String query, Map<String, Object> variables, Predicate<List<SpanData>> complete) {
        send(id, client, query, variables);
        return await(id, complete);
    }

    private static void send(String id, RequestSpecification client, String query, Map<String, Object> variables) {
        client.header("traceparent", "00-" + traceId(id) + "-00f067aa0ba902b7-01").contentType("application/json")
                .accept("application/graphql-response+json")
                .body(Map.of("query", query, "variables", variables)).post("/graphql").then().statusCode(200);
    }

    private List<SpanData> await(String id, Predicate<List<SpanData>> complete) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!complete.test(spanned.of(traceId(id))) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return spanned.of(traceId(id));
    }

    private static String traceId(String id) {
        return ("4bf92f3577b34da6a3ce929d0e0e4736" + id).substring(id.length());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static SpanData only(List<SpanData> spans, Predicate<SpanData> which) {
        List<SpanData> found = spans.stream().filter(which).toList();
        assertThat(found).as(spans.stream().map(SpanData::getName).toList().toString()).hasSize(1);
        return found.get(0);
    }
}
