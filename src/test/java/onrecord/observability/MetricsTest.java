package onrecord.observability;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static onrecord.graphql.Asking.send;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@TestProfile(WithEditor.class)
class MetricsTest {

    private static final Path DASHBOARD = Path.of("deploy/grafana/onrecord.json");

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @BeforeEach
    void everythingHasHappenedOnce() {
        send("{ articles(first: 1) { totalCount } }", Map.of());
        send("{ articles", Map.of());
        WithEditor.submit("Lock reopens\n\n“The lock is open,” Mayor Tilda Brook said on Monday.");
    }

    @Test
    void metricsAreNotServedToThoseWhoAsk() {
        get("/q/metrics").then().statusCode(404);
        get("/metrics").then().statusCode(404);
    }

    /** A trace would stand beside the samples that it was measured in. */
    @Test
    void nothingIsTracedWhereTracesHaveNowhereToGo() {
        assertThat(get(metrics).asString()).contains("onrecord_requests_seconds_count").doesNotContain("trace_id");
    }

    @Test
    void healthIsToldWhereRequestsAreAnswered() {
        get("/q/health/live").then().statusCode(200);
    }

    @Test
    void requestsAreCountedByWhatTheyAskForAndHowThatEnds() {
        Scrape before = Scrape.of(metrics);
        send("{ articles(first: 1) { totalCount } }", Map.of());
        send("{ person(id: \"nonsense\") { name } }", Map.of());
        send("{ articles(first: 1) { totalCount } people: persons(first: 1) { totalCount } }", Map.of());
        Scrape after = Scrape.of(metrics);
        String count = "onrecord_requests_seconds_count";
        assertThat(after.value(count, "operation=\"articles\"", "outcome=\"ok\"") - before.value(count, "operation=\"articles\"")).isOne();
        assertThat(after.value(count, "operation=\"person\"", "outcome=\"BAD_ID\"") - before.value(count, "operation=\"person\"")).isOne();
        assertThat(after.value(count, "operation=\"several\"") - before.value(count, "operation=\"several\"")).isOne();
        assertThat(after.value("onrecord_request_cost_count") - before.value("onrecord_request_cost_count")).isEqualTo(3);
    }

    @Test
    void refusalsAreCountedByTheirCode() {
        Scrape before = Scrape.of(metrics);
        send("{ articles(first: 100) { nodes { statements(first: 100) { nodes { article { title } } } } } }", Map.of());
        send("{ articles", Map.of());
        Scrape after = Scrape.of(metrics);
        String refused = "onrecord_requests_refused_total";
        assertThat(after.value(refused, "GRAPHQL_PARSE_FAILED") - before.value(refused, "GRAPHQL_PARSE_FAILED")).isOne();
        assertThat(after.value(refused, "QUERY_TOO_COSTLY") - before.value(refused, "QUERY_TOO_COSTLY")).isOne();
    }

    /** Each label would be a series that Prometheus keeps. */
    @Test
    void nothingThatClientsMakeUpBecomesALabel() {
        for (int i = 0; i < 30; i++) {
            String made = "madeup" + i;
            send("query " + made + " { " + made + ": articles(first: 1) { totalCount } }", Map.of());
            send("{ " + made + " }", Map.of());
            send("query ($" + made + ": Int) { articles(first: $" + made + ") { totalCount } }", Map.of(made, 1));
            get("/" + made);
            given().header("Authorization", "Bearer " + made).get("/graphiql/" + made);
            given().header("Authorization", "Bearer " + made).get("/" + made);
            given().request("PURGE" + made.toUpperCase(Locale.ROOT), "/graphql");
        }
        assertThat(Scrape.of(metrics).lines()).noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("madeup"));
    }

    @Test
    void ingestionIsSeenStepByStep() {
        Scrape scrape = Scrape.of(metrics);
        for (String step : new String[] {"article", "language", "quotations", "dates", "persons", "statements", "events"}) {
            assertThat(scrape.value("onrecord_reading_seconds_count", "step=\"" + step + "\"")).as(step).isPositive();
        }
        assertThat(scrape.value("onrecord_articles_stored_total", "outcome=\"added\"")).isPositive();
        assertThat(scrape.value("onrecord_storing_seconds_count")).isPositive();
        assertThat(scrape.names()).contains("onrecord_files_waiting", "onrecord_files_total", "executor_queued_tasks");
    }

    @Test
    void timeInTheDatabaseAndItsPoolAreSeen() {
        Scrape scrape = Scrape.of(metrics);
        assertThat(scrape.value("postgresql_processing_seconds_count")).isPositive();
        assertThat(scrape.value("sql_pool_usage_seconds_count")).isPositive();
    }

    /** Pauses of the garbage collector are a metric from the first one on, which it tells of some time later. */
    @Test
    @Timeout(60)
    void theDashboardAsksForMetricsThatThereAre() throws IOException, InterruptedException {
        TreeSet<String> asked = new Dashboard(DASHBOARD).metrics();
        assertThat(asked).hasSizeGreaterThan(15).contains("onrecord_requests_seconds_count", "jvm_memory_used_bytes");
        System.gc();
        while (!Scrape.of(metrics).names().contains("jvm_gc_pause_seconds_sum")) {
            Thread.sleep(100);
        }
        assertThat(Scrape.of(metrics).names()).containsAll(asked);
    }
}
