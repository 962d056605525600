package onrecord.export.linked;

import static io.restassured.RestAssured.given;
import static onrecord.graphql.Asking.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import onrecord.article.Metadata;
import onrecord.graphql.identity.GlobalId;
import onrecord.ingestion.Ingestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each thing at its own address. */
@QuarkusTest
class LinkedThingsTest {

    private static final String TEXT =
            "Weir to be raised\n\n\uD83C\uDF0A “The weir will be raised in spring,” Mayor Philippa Thorncastle told reporters "
                    + "on Monday. Police arrested Gideon Marlpit in Ostbury on Sunday.\n";
    private static final String PAGE = "https://weir.example/raised";

    @Inject
    Ingestion ingestion;

    private String article;

    @BeforeEach
    void publish() {
        article = GlobalId.of(ingestion.ingest(TEXT, "weir.txt",
                new Metadata("Weir to be raised", "The Weir Watcher", List.of("Ida Quill"), LocalDate.parse("2023-05-09"), PAGE))
                .await().atMost(Duration.ofSeconds(60)).article()).toString();
    }

    private static JsonPath get(String address) {
        JsonPath linked = given().accept("application/ld+json").get(address).then().statusCode(200).contentType("application/ld+json")
                .extract().jsonPath();
        assertThat(linked.getString("'@context'[0]")).isEqualTo("https://schema.org");
        assertThat(linked.getString("'@id'")).startsWith("http://").endsWith(address);
        return linked;
    }

    private String first(String list) {
        return send("query ($id: ID!) { article(id: $id) { " + list + " { nodes { id } } } }", Map.of("id", article))
                .getString("data.article." + list + ".nodes[0].id");
    }

    @Test
    void anArticleIsANewsArticleWithItsQuotations() {
        JsonPath linked = get("/articles/" + article);
        assertThat(linked.getString("'@type'")).isEqualTo("NewsArticle");
        assertThat(linked.getString("headline")).isEqualTo("Weir to be raised");
        assertThat(linked.getString("publisher.name")).isEqualTo("The Weir Watcher");
        assertThat(linked.getString("author[0].name")).isEqualTo("Ida Quill");
        assertThat(linked.getString("datePublished")).isEqualTo("2023-05-09");
        assertThat(linked.getString("url")).isEqualTo(PAGE);
        assertThat(linked.getString("hasPart[0].text")).isEqualTo("“The weir will be raised in spring,”");
        assertThat(linked.getString("hasPart[0].url")).isEqualTo(PAGE + "#:~:text=The%20weir%20will%20be%20raised%20in%20spring");
    }

    @Test
    void aStatementIsAQuotationOfAPersonInAnArticle() {
        JsonPath linked = get("/statements/" + first("statements"));
        assertThat(linked.getString("'@type'")).isEqualTo("Quotation");
        assertThat(linked.getString("spokenByCharacter[0].name")).isEqualTo("Philippa Thorncastle");
        assertThat(linked.getString("spokenByCharacter[0].'@id'")).contains("/persons/");
        assertThat(linked.getString("isPartOf.headline")).isEqualTo("Weir to be raised");
        assertThat(linked.getString("dateCreated")).isEqualTo("2023-05-08");
    }

    @Test
    void aPersonIsAPerson() {
        String speaker = get("/statements/" + first("statements")).getString("spokenByCharacter[0].'@id'");
        JsonPath linked = get(speaker.substring(speaker.indexOf("/persons/")));
        assertThat(linked.getString("'@type'")).isEqualTo("Person");
        assertThat(linked.getString("name")).isEqualTo("Philippa Thorncastle");
    }

    @Test
    void anEventIsAnEventWithItsReports() {
        JsonPath linked = get("/events/" + first("events"));
        assertThat(linked.getString("'@type'")).isEqualTo("Event");
        assertThat(linked.getString("startDate")).isEqualTo("2023-05-07");
        assertThat(linked.getList("'onrecord:participants'.name")).contains("Gideon Marlpit");
        assertThat(linked.getString("'onrecord:status'")).isEqualTo("HAPPENED");
        assertThat(linked.getString("subjectOf[0].headline")).isEqualTo("Weir to be raised");
    }

    @Test
    void aLineOfAnExportLeadsToTheWordsToo() {
        String link = PAGE + "#:~:text=The%20weir%20will%20be%20raised%20in%20spring";
        JsonPath line = given().get("/export/statements.jsonl?articleId=" + article).jsonPath();
        assertThat(line.getString("link")).isEqualTo(link);
        List<String> rows = given().get("/export/statements.csv?articleId=" + article).asString().lines().toList();
        assertThat(rows.get(0)).endsWith(",link,cursor");
        assertThat(rows.get(1)).contains("," + link + ",");
    }

    @Test
    void annotationsCountCodePointsOfTheText() {
        String text = given().get("/articles/" + article + "/text").then().statusCode(200).contentType("text/plain; charset=utf-8")
                .extract().asString();
        JsonPath page = given().get("/articles/" + article + "/annotations").then().statusCode(200)
                .contentType(containsString("http://www.w3.org/ns/anno.jsonld")).extract().jsonPath();
        assertThat(page.getString("type")).isEqualTo("AnnotationPage");
        assertThat(page.getInt("partOf.total")).isEqualTo(1);
        assertThat(page.getString("items[0].target[0].source")).endsWith("/articles/" + article + "/text");
        int start = page.getInt("items[0].target[0].selector[0].start");
        int end = page.getInt("items[0].target[0].selector[0].end");
        String words = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
        assertThat(words).isEqualTo("“The weir will be raised in spring,”")
                .isEqualTo(page.getString("items[0].target[0].selector[1].exact"));
        assertThat(page.getString("items[0].target[0].selector[1].prefix")).endsWith("\uD83C\uDF0A ");
    }

    @Test
    void annotationsAreGivenAtTheAddressOfTheArticleToWhoeverAsksForTheirProfile() {
        String profile = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";
        String own = given().get("/articles/" + article + "/annotations").asString();
        String page = given().accept(profile).get("/articles/" + article).then().statusCode(200)
                .contentType(containsString("http://www.w3.org/ns/anno.jsonld")).header("Vary", containsString("accept"))
                .header("Content-Location", "/articles/" + article + "/annotations").extract().asString();
        assertThat(page).isEqualTo(own).contains("AnnotationPage");
        given().accept("text/turtle, application/ld+json; profile=\"https://other.example/p http://www.w3.org/ns/anno.jsonld\"; q=0.9")
                .get("/articles/" + article).then().statusCode(200).body("type", equalTo("AnnotationPage"));
        given().accept("application/ld+json; profile=\"http://www.w3.org/ns/json-ld#compacted\"").get("/articles/" + article).then()
                .statusCode(200).contentType("application/ld+json").body("'@type'", equalTo("NewsArticle"));
        given().accept(profile).get("/statements/" + first("statements")).then().statusCode(200).contentType("application/ld+json")
                .body("'@type'", equalTo("Quotation"));
    }

    @Test
    void whatIsDeniedIsNotShownAsSaid() {
        String denying = GlobalId.of(ingestion.ingest("Sluice\n\nHobart Wraxhall denied that the sluice had rusted.\n", "sluice.txt",
                new Metadata("Sluice", "The Weir Watcher", List.of(), LocalDate.parse("2023-05-10"), null))
                .await().atMost(Duration.ofSeconds(60)).article()).toString();
        JsonPath annotations = given().get("/articles/" + denying + "/annotations").jsonPath();
        assertThat(annotations.getString("items[0].body[1].value")).isEqualTo("Hobart Wraxhall denied (INDIRECT)");
        JsonPath quotation = get(annotations.getString("items[0].body[0].source").replaceFirst("^https?://[^/]+", ""));
        assertThat(quotation.getString("description")).isEqualTo("Hobart Wraxhall denied: the sluice had rusted");
        assertThat(quotation.getString("'onrecord:polarity'")).isEqualTo("NEGATED");
        assertThat(get("/articles/" + denying).getString("hasPart[0].description")).isEqualTo(quotation.getString("description"));
        assertThat(get("/statements/" + first("statements")).getString("description")).isNull();
    }

    @Test
    void aClientSaysInWhatForm() {
        given().accept("application/json").get("/articles/" + article).then().statusCode(200).contentType("application/json");
        given().accept("*/*").get("/articles/" + article).then().statusCode(200).contentType("application/ld+json");
        given().accept("text/turtle").get("/articles/" + article).then().statusCode(406).contentType("application/problem+json");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        given().get("/persons/" + article).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        given().get("/articles/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void theAddressOfAReportIsInGraphQl() {
        List<String> links = send("query ($id: ID!) { article(id: $id) { events { nodes { reports { nodes { link } } } } } }",
                Map.of("id", article)).getList("data.article.events.nodes[0].reports.nodes.link");
        assertThat(links).singleElement().asString().startsWith(PAGE + "#:~:text=");
    }
}
