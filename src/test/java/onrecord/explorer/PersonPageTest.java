package onrecord.explorer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import onrecord.article.Metadata;
import onrecord.graphql.Asking;
import onrecord.ingestion.Ingestion;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person over all articles. */
@QuarkusTest
class PersonPageTest {

    private static final String FIRST = "Tunnel plan\n\nTransport minister Leonie Harkvale said the tunnel would be dug. "
            + "Leonie Harkvale denied that the tunnel was too dear. “Harkvale is wrong,” engineer Bram Quistel told The Drift Herald.\n";
    private static final String SECOND = "Tunnel begun\n\n“We have begun,” Transport minister Leonie Harkvale said on Monday. "
            + "Her brother, the painter Corin Harkvale, was there.\n";

    @Inject
    Ingestion ingestion;

    private String address;

    @BeforeEach
    void publish() {
        store(FIRST, "tunnel-1.txt", "2022-11-07");
        store(SECOND, "tunnel-2.txt", "2023-02-07");
        address = person("Leonie Harkvale");
    }

    private static String person(String name) {
        return "/persons/"
                + Asking.send("query ($name: String) { persons(filter: { name: $name }) { nodes { id } } }", Map.of("name", name))
                        .getString("data.persons.nodes[0].id");
    }

    private void store(String text, String source, String day) {
        ingestion.ingest(text, source, new Metadata(null, "The Drift Herald", List.of(), LocalDate.parse(day), null))
                .await().atMost(Duration.ofSeconds(60));
    }

    @Test
    void aPersonSaysThingsInPapersMonthByMonth() {
        Document page = Browser.open(address);
        assertThat(page.select("h1").text()).isEqualTo("Leonie Harkvale");
        assertThat(page.select(".lead").text()).containsIgnoringCase("transport minister");
        assertThat(page.select(".quote blockquote").eachText()).contains("“We have begun,”");
        assertThat(page.select("#papers + .ranks").text()).contains("The Drift Herald 3");
        assertThat(page.select(".numbers tbody tr").eachText()).containsExactly("November 2022 2", "February 2023 1");
        assertThat(page.select("svg.months rect")).hasSize(4);
        assertThat(page.select("#why + ul a").eachText()).contains("Tunnel plan", "Tunnel begun");
    }

    @Test
    void whatArticlesCallAPersonHasItsTime() {
        store("Quay rebuilt\n\nTransport minister Ludmila Skarr said the quay would be rebuilt.\n", "quay-1.txt", "2020-01-07");
        store("Quay reopened\n\nTransport minister Ludmila Skarr said the quay was open.\n", "quay-2.txt", "2021-03-07");
        store("Quay flooded\n\nMayor Ludmila Skarr said the quay was under water.\n", "quay-3.txt", "2024-06-07");
        List<String> roles = Browser.open(person("Ludmila Skarr")).select("#roles + .ranks li").eachText();
        assertThat(roles).containsExactlyInAnyOrder("Transport minister 2 articles January 2020 to March 2021",
                "Mayor 1 article June 2024");
    }

    @Test
    void whatIsSaidAboutAPersonAndWhatThePersonDeniesAreListsOfTheirOwn() {
        assertThat(Browser.open(address + "?tab=denied").select(".quote").eachText()).singleElement().asString()
                .contains("the tunnel was too dear", "denied");
        Document about = Browser.open(address + "?tab=about");
        assertThat(about.select(".quote").eachText()).anySatisfy(quote -> assertThat(quote).contains("Harkvale is wrong", "Bram Quistel"));
        assertThat(about.select(".tabs a[aria-current]").text()).startsWith("Said about");
    }

    @Test
    void aLongListGoesOnAtItsCursor() {
        StringBuilder text = new StringBuilder("Dry wells\n\n");
        for (int i = 1; i <= 24; i++) {
            text.append("“Well number ").append(i).append(" is dry,” surveyor Ottilie Grenfold said.\n");
        }
        store(text.toString(), "wells.txt", "2023-03-01");
        Document first = Browser.open(person("Ottilie Grenfold"));
        assertThat(first.select(".quote")).hasSize(20);
        Document next = Browser.open(first.select("a[rel=next]").attr("href"));
        assertThat(next.select(".quote")).hasSize(4);
        assertThat(next.select("a[rel=next]")).isEmpty();
        assertThat(next.select(".quote blockquote").eachText()).doesNotContainAnyElementsOf(first.select(".quote blockquote").eachText());
    }

    @Test
    void aPersonIsATimelineAndANetworkToo() {
        Document page = Browser.open(address);
        for (String way : List.of("as a timeline", "as a network")) {
            assertThat(Browser.open(page.select("a:containsOwn(" + way + ")").attr("href")).select("main").text())
                    .contains("Leonie Harkvale");
        }
    }

    @Test
    void namesakesAreNotConfused() {
        assertThat(Browser.open(address).select("#namesakes + ul li").eachText()).singleElement().asString().contains("Corin Harkvale");
    }

    @Test
    void aListThatThereIsNotIsABadAddress() {
        Document page = Browser.document(address + "?tab=%3Cb%3Esung%3C/b%3E", 400);
        assertThat(page.select(".lead").text()).contains("'<b>sung</b>'");
        assertThat(page.select("main b")).isEmpty();
        assertThat(Browser.document(address + "?after=nonsense", 400).select("h1")).hasSize(1);
    }

    @Test
    void programsGetAPersonAsData() {
        given().accept("*/*").get(address).then().statusCode(200).contentType("application/ld+json");
    }
}
