package onrecord.explorer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import onrecord.graphql.Asking;
import onrecord.graphql.identity.GlobalId;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.Telling;
import onrecord.text.EventNumberKind;
import onrecord.text.EventType;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An event with its reports. */
@QuarkusTest
class EventPageTest {

    private static final String STORY = " about the sunken lightship and the drifting buoys between Quellmouth and Ravensholm.";

    @Inject
    Archive archive;

    private String address;

    @BeforeEach
    void publish() {
        store("The Quellmouth Bell", "Pilot Sunniva Brack rescued Aksel Tornquist and 12 sailors on Saturday, he said", "2023-06-03", "12");
        String article =
                store("The Sound Observer", "Aksel Tornquist and 14 sailors said that Sunniva Brack rescued them", "2023-06-04", "14");
        address = "/events/" + Asking.send("query ($id: ID!) { article(id: $id) { events { nodes { id } } } }", Map.of("id", article))
                .getString("data.article.events.nodes[0].id");
    }

    private String store(String publisher, String text, String day, String number) {
        Telling telling = Telling.of(text + STORY).by(publisher).publishedOn("2023-06-05")
                .person("Sunniva Brack", List.of("Pilot")).person("Aksel Tornquist", List.of())
                .said("Aksel Tornquist", "the sunken lightship", "2023-06-05")
                .happened(EventType.AID, "rescued", day, "Quellmouth", 0.9, "Sunniva Brack", "Aksel Tornquist")
                .counting(EventNumberKind.PEOPLE, Double.valueOf(number), Double.valueOf(number), null, "sailors", number);
        return GlobalId
                .of(archive.store(telling.fromFile(publisher + ".txt"), new Resolver()).await().atMost(Duration.ofSeconds(60)).article())
                .toString();
    }

    @Test
    void reportsStandSideBySideWithWhoSaysSo() {
        Document page = Browser.open(address);
        assertThat(page.select("h1").text()).contains("Sunniva Brack");
        assertThat(page.select(".heading .meta").text()).contains("June 2023", "Quellmouth", "2 articles", "2 papers");
        assertThat(page.select(".report h3").eachText()).containsExactlyInAnyOrder("The Quellmouth Bell", "The Sound Observer");
    }

    @Test
    void aReportLeadsToItsPlaceInTheArticle() {
        String place = Browser.open(address).select(".report blockquote a").first().attr("href");
        Document article = Browser.open(place);
        assertThat(article.getElementById(place.substring(place.indexOf('#') + 1)).text()).isEqualTo("rescued");
    }

    @Test
    void whoReportedItFirstIsNamed() {
        Document page = Browser.open(address);
        assertThat(page.select("#sources + ul li").last().text()).startsWith("First reported on 5 June 2023 by")
                .contains("The Quellmouth Bell", "The Sound Observer");
        assertThat(page.select("#sources + ul li").last().select("a").attr("href")).contains("#at-");
    }

    @Test
    void aPersonTakesPartOnce() {
        assertThat(Browser.open(address).select("#who + ul li").eachText()).containsExactlyInAnyOrder("Sunniva Brack acts",
                "Aksel Tornquist is affected");
    }

    @Test
    void whatThePapersDifferOnIsATable() {
        assertThat(Browser.open(address).select(".differences tbody tr").eachText()).containsExactly(
                "When 4 June 2023 The Sound Observer", "3 June 2023 The Quellmouth Bell",
                "How many people 14 The Sound Observer", "12 The Quellmouth Bell");
    }

    @Test
    void theStoryHasWhatWasSaidAndWhatHappenedByDay() {
        Document page = Browser.open(address);
        assertThat(page.select(".story li").eachText())
                .anySatisfy(entry -> assertThat(entry).contains("the sunken lightship", "Aksel Tornquist"));
        assertThat(page.select(".story strong").text()).contains("Sunniva Brack");
    }

    @Test
    void anArticleThatComesBackToItHasOneCardAndWithoutPapersArticlesAreCounted() {
        String text = "Warden Idony Sprake rescued Cuthbert Vole on Friday, and Idony Sprake rescued Cuthbert Vole, says the harbour log"
                + " of the capsized dredger in Netherquay.";
        Telling telling = Telling.of(text).publishedOn("2023-07-08").person("Idony Sprake", List.of("Warden"), "Idony Sprake")
                .person("Cuthbert Vole", List.of(), "Cuthbert Vole")
                .happened(EventType.AID, "rescued", "2023-07-07", "Netherquay", 0.9, "Idony Sprake", "Cuthbert Vole")
                .happened(EventType.AID, "rescued Cuthbert Vole, says", "2023-07-07", "Netherquay", 0.9, "Idony Sprake", "Cuthbert Vole");
        String article = GlobalId.of(archive.store(telling.fromFile("netherquay.txt"), new Resolver()).await()
                .atMost(Duration.ofSeconds(60)).article()).toString();
        List<String> events = Asking.send("query ($id: ID!) { article(id: $id) { events { nodes { id } } } }", Map.of("id", article))
                .getList("data.article.events.nodes.id");
        Document page = Browser.open("/events/" + events.get(0));
        assertThat(page.select(".report")).hasSize(1);
        assertThat(page.select(".heading .meta").text()).contains("1 article").doesNotContain("paper");
    }

    @Test
    void anUnknownEventIsAPageThatSaysSo() {
        assertThat(Browser.document("/events/unknown", 404).select("h1").text()).isEqualTo("There is no such page.");
        given().accept("*/*").get(address).then().statusCode(200).contentType("application/ld+json");
    }
}
