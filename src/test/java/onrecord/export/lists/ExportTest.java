package onrecord.export.lists;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import onrecord.graphql.Asking;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.Telling;
import onrecord.text.EventType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole lists, taken away. */
@QuarkusTest
class ExportTest {

    private static final String PAPER = "The Saltmarsh Courier";

    @Inject
    Archive archive;

    @TestHTTPResource("/export/statements.jsonl")
    URI statements;

    @BeforeEach
    void publish() {
        store(Telling
                .of("Sluice to close\nThe sluice, \"old\" as it is, holds, Wilhelmina Prout said.\n=A1 is a road, Wilhelmina Prout said.")
                .publishedOn("2020-02-03").by(PAPER).person("Wilhelmina Prout", List.of("engineer"))
                .said("Wilhelmina Prout", "The sluice, \"old\" as it is, holds", "2020-02-02")
                .said("Wilhelmina Prout", "=A1 is a road", "2020-02-01")
                .happened(EventType.CONSULT, "said", "2020-02-01", 0.5, "Wilhelmina Prout", "Prout"), "sluice.txt");
    }

    private void store(Telling telling, String file) {
        archive.store(telling.fromFile("courier/" + file), new Resolver()).await().atMost(Duration.ofSeconds(60));
    }

    private static Response get(String list, Object... parameters) {
        RequestSpecification request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.get("/export/" + list);
    }

    private static List<JsonPath> lines(Response export) {
        assertThat(export.statusCode()).as(export.asString()).isEqualTo(200);
        return export.asString().lines().map(JsonPath::new).toList();
    }

    @Test
    void aLineIsAStatementWithItsSource() {
        Response export = get("statements.jsonl", "publisher", PAPER);
        assertThat(export.contentType()).isEqualTo("application/jsonl; charset=utf-8");
        assertThat(export.header("Content-Disposition")).isEqualTo("attachment; filename=\"statements.jsonl\"");
        List<JsonPath> lines = lines(export);
        assertThat(lines).hasSize(2);
        JsonPath latest = lines.get(0);
        assertThat(latest.getString("text")).isEqualTo("The sluice, \"old\" as it is, holds");
        assertThat(latest.getString("speakers[0].person.name")).isEqualTo("Wilhelmina Prout");
        assertThat(latest.getInt("spans[0].start")).isEqualTo(16);
        assertThat(latest.getString("article.publisher")).isEqualTo(PAPER);
        assertThat(latest.getString("article.publishedOn")).isEqualTo("2020-02-03");
        assertThat(latest.getString("cursor")).isNotBlank();
    }

    @Test
    void whoeverWasInterruptedGoesOnBehindTheLastWholeLine() {
        List<JsonPath> all = lines(get("statements.jsonl", "publisher", PAPER));
        List<JsonPath> rest = lines(get("statements.jsonl", "publisher", PAPER, "after", all.get(0).getString("cursor")));
        assertThat(rest).extracting(line -> line.getString("id")).containsExactly(all.get(1).getString("id"));
        assertThat(get("statements.jsonl", "publisher", PAPER, "after", all.get(1).getString("cursor")).asString()).isEmpty();
    }

    @Test
    void theOrderAndTheNumberCanBeChosen() {
        List<JsonPath> first = lines(get("statements.jsonl", "publisher", PAPER, "orderBy", "SAID", "direction", "ASC", "first", 1));
        assertThat(first).extracting(line -> line.getString("text")).containsExactly("=A1 is a road");
    }

    @Test
    void aTableHasAHeaderAndNoFormulas() {
        Response table = get("statements.csv", "publisher", PAPER);
        assertThat(table.contentType()).isEqualTo("text/csv; charset=utf-8; header=present");
        List<String> rows = table.asString().lines().toList();
        assertThat(rows.get(0)).startsWith("id,speakerName,").contains(",article.title,article.publisher,").endsWith(",cursor");
        assertThat(table.asString()).contains("\"The sluice, \"\"old\"\" as it is, holds\",").contains(",'=A1 is a road,")
                .doesNotContain(",=A1");
        assertThat(table.asString()).endsWith("\r\n");
    }

    @Test
    void aTableThatGoesOnHasNoSecondHeader() {
        String cursor = lines(get("statements.jsonl", "publisher", PAPER)).get(0).getString("cursor");
        Response rest = get("statements.csv", "publisher", PAPER, "after", cursor);
        assertThat(rest.contentType()).endsWith("header=absent");
        assertThat(rest.asString()).doesNotContain("speakerName,").contains(",'=A1 is a road,").doesNotContain("holds\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "persons", "statements", "events"})
    void aListIsGivenToItsEndPageByPage(String list) {
        int count = 0;
        List<JsonPath> lines = List.of();
        while (lines.isEmpty() || count != count(list)) { // the seeds may still be loading
            count = count(list);
            lines = lines(get(list + ".jsonl"));
        }
        assertThat(lines).hasSize(count).extracting(line -> line.getString("id")).doesNotHaveDuplicates();
        assertThat(given().queryParam("first", count).get("/export/" + list + ".csv").asString()).endsWith(
                lines.get(count - 1).getString("cursor") + "\r\n");
    }

    private static int count(String list) {
        return Asking.send("{ " + list + " { totalCount } }", Map.of()).getInt("data." + list + ".totalCount");
    }

    @Test
    void itIsCompressedForWhoeverTakesThat() throws Exception {
        HttpResponse<byte[]> packed = fetch("gzip");
        HttpResponse<byte[]> plain = fetch("identity");
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.headers().firstValue("Vary").orElseThrow()).isEqualToIgnoringCase("Accept-Encoding");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes()).isEqualTo(plain.body());
        assertThat(packed.body().length).isLessThan(plain.body().length / 3);
    }

    /** Without REST Assured, which unpacks by itself. */
    private HttpResponse<byte[]> fetch(String encoding) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(statements).header("Accept-Encoding", encoding).build(),
                BodyHandlers.ofByteArray());
    }

    @ParameterizedTest
    @CsvSource({
        "kind, LOUD, kind, 'DIRECT, '",
        "kind, 'DIRECT,', kind, has no value",
        "speeker, Prout, speeker, speakerName",
        "saidFrom, yesterday, saidFrom, 2018-07-16",
        "minConfidence, much, minConfidence, not a number",
        "speakerId, nobody, speakerId, not an id",
        "first, 0, first, 1 or more",
        "text, '', text, has no value",
        "orderBy, LOUDNESS, orderBy, SAID",
        "direction, ASC, orderBy, orderBy"})
    void aWrongParameterIsNamedWithWhatIsAllowed(String parameter, String value, String named, String told) {
        get("statements.jsonl", parameter, value).then().statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("BAD_PARAMETER"))
                .body("parameter", equalTo(named))
                .body("detail", containsString(told.strip()));
    }

    @Test
    void theValuesThatAreAllowedAreListed() {
        get("events.csv", "status", "HAPPENED,DREAMT").then().statusCode(400).body("allowed", hasItem("ALLEGED"));
        get("events.csv", "type", "CONSULT", "status", "ALLEGED,HAPPENED").then().statusCode(200);
        get("events.csv", "state", "x").then().statusCode(400).body("allowed", hasItem("status")).body("allowed", hasItem("after"));
    }

    @Test
    void aParameterOfOneValueIsGivenOnce() {
        given().get("/export/persons.jsonl?name=Prout&name=Marsh").then().statusCode(400).body("parameter", equalTo("name"));
    }

    @Test
    void aCursorOrAnIdOfSomethingElseIsRefused() {
        String article = lines(get("articles.jsonl", "publisher", PAPER)).get(0).getString("id");
        get("statements.jsonl", "speakerId", article).then().statusCode(400).body("detail", containsString("the id of an article"));
        get("statements.jsonl", "after", "nowhere").then().statusCode(400).body("code", equalTo("BAD_CURSOR"));
    }

    @Test
    void thereAreNoOtherExports() {
        get("statements.xml").then().statusCode(404).contentType("application/problem+json")
                .body("detail", containsString("/export/statements.jsonl"));
    }
}
