package onrecord.explorer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import onrecord.article.Metadata;
import onrecord.ingestion.Ingestion;
import onrecord.storage.Archive;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A search is narrowed by links, and its address says all of it. */
@QuarkusTest
class SearchPageTest {

    @Inject
    Archive archive;

    @Inject
    Ingestion ingestion;

    @BeforeEach
    void publish() {
        TidewaterPost.publish(archive);
    }

    private static List<String> kinds(Document page) {
        return page.select(".hit .kind").eachText();
    }

    private static Element choice(Document page, String name) {
        return page.select(".facets li a").stream().filter(link -> link.child(0).text().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + name + " among " + page.select(".facets li").eachText()));
    }

    @Test
    void whatWasSoughtIsMarkedInWhatWasFound() {
        Document page = Browser.open("/search?q=beacon");
        assertThat(kinds(page)).contains("Article", "Statement");
        assertThat(page.select(".hit mark").eachText()).isNotEmpty().allSatisfy(mark -> assertThat(mark).isEqualToIgnoringCase("beacon"));
        assertThat(page.select(".hit blockquote").eachText()).contains("The beacon is broken & nobody pays", "The beacon will stay on");
        assertThat(page.select("input[name=q]").val()).isEqualTo("beacon");
        assertThat(page.title()).startsWith("beacon");
    }

    @Test
    void aLinkNarrowsTheSearchAndTheSameLinkWidensItAgain() {
        Document all = Browser.open("/search?q=beacon");
        Document statements = Browser.open(choice(all, "Statements").attr("href"));
        assertThat(kinds(statements)).isNotEmpty().containsOnly("Statement");
        assertThat(choice(statements, "Statements").attr("aria-current")).isEqualTo("true");
        assertThat(choice(statements, "Statements").attr("href")).isEqualTo("/search?q=beacon");
        assertThat(choice(all, "Statements").select(".number").text()).isEqualTo("3");
    }

    @Test
    void aPaperAMonthAPersonAndAPolarityNarrowItTogether() {
        Document paper = Browser.open(choice(Browser.open("/search?q=beacon"), "The Tidewater Post").attr("href"));
        assertThat(paper.select(".hit blockquote").eachText()).doesNotContain("The beacon will stay on").hasSize(2);
        Document person = Browser.open(choice(paper, "Isolde Quarrington").attr("href"));
        assertThat(person.select(".hit blockquote").eachText()).containsExactly("The beacon is broken & nobody pays");
        Document month = Browser.open(choice(person, "March 2017").attr("href"));
        assertThat(month.select(".hit blockquote").eachText()).containsExactly("The beacon is broken & nobody pays");
        assertThat(month.select(".facets li").eachText()).as("what leads to nothing").noneMatch(choice -> choice.startsWith("Denied"));
        Document denied = Browser.open("/search?q=beacon&polarity=NEGATED&person="
                + person.select(".facets input[name=person]").val());
        assertThat(denied.select(".hit")).isEmpty();
        assertThat(denied.select(".meta").text()).contains("Nothing was found.");
        assertThat(choice(denied, "Isolde Quarrington").attr("aria-current")).as("the name stays").isEqualTo("true");
        assertThat(Browser.open("/search?q=beacon&polarity=NEGATED").select(".hit blockquote").eachText())
                .containsExactly("denied: The beacon is no danger");
    }

    @Test
    void whoeverSeeksTheWordDeniedIsLedToWhatWasDenied() {
        Element denied = Browser.open("/search?q=denied+beacon").select(".meant a").first();
        assertThat(denied.text()).isEqualTo("what was denied");
        assertThat(Browser.open(denied.attr("href")).select(".hit blockquote").eachText())
                .containsExactly("denied: The beacon is no danger");
        assertThat(Browser.open("/search?q=Denials&kind=ARTICLE").select(".meant a").attr("href")).isEqualTo("/search?polarity=NEGATED");
        assertThat(Browser.open("/search?q=beacon").select(".meant")).isEmpty();
        assertThat(Browser.open("/search?q=denied&polarity=NEGATED").select(".meant")).as("whoever is there already").isEmpty();
    }

    @Test
    void eventsOfATypeAreFoundByAForm() {
        Document page = Browser.open("/search?q=saltreach&type=CONSULT");
        assertThat(kinds(page)).containsExactly("Event");
        assertThat(page.select("select[name=type] option[selected]").val()).isEqualTo("CONSULT");
        assertThat(page.select(".facets form input[name=q]").val()).isEqualTo("saltreach");
    }

    @Test
    void whatWasFoundIsTakenAwayAsListsOfTheChosenKind() {
        Document all = Browser.open("/search?q=beacon");
        assertThat(all.select(".forms a").eachText()).containsExactly("as GraphQL", "statements as JSON", "statements as CSV",
                "articles as JSON", "articles as CSV");
        Document denied = Browser.open("/search?q=beacon&kind=STATEMENT&polarity=NEGATED&month=2017-03&paper=The+Tidewater+Post");
        assertThat(denied.select(".forms a").eachText()).containsExactly("as GraphQL", "statements as JSON", "statements as CSV");
        assertThat(list(all, 1)).contains("The beacon will stay on", "The beacon is no danger");
        assertThat(list(Browser.open("/search?q=beacon&polarity=NEGATED"), 2)).contains("The beacon is no danger")
                .doesNotContain("The beacon will stay on");
        assertThat(list(Browser.open("/search?q=quarrington&kind=PERSON"), 1)).contains("Isolde Quarrington");
        assertThat(Browser.open("/search?q=saltreach&kind=EVENT").select(".forms a").eachText()).containsExactly("as GraphQL");
    }

    private static String list(Document page, int form) {
        return given().urlEncodingEnabled(false).get(page.select(".forms a").get(form).attr("href")).then().statusCode(200).extract()
                .asString();
    }

    @Test
    void aNameThatIsSpeltNearlySoIsProposed() {
        Element meant = Browser.open("/search?q=isolde+quarringtom").select(".meant a").first();
        assertThat(meant.text()).isEqualTo("isolde quarrington");
        assertThat(kinds(Browser.open(meant.attr("href")))).contains("Person");
    }

    @Test
    void aChoiceLeadsToAsMuchAsStandsBesideIt() {
        for (String search : List.of("/search?q=beacon&polarity=NEGATED", "/search?q=beacon&kind=STATEMENT",
                "/search?q=beacon&kind=ARTICLE",
                "/search?kind=STATEMENT&paper=The+Tidewater+Post", "/search?kind=ARTICLE&paper=The+Tidewater+Post")) {
            for (Element choice : Browser.open(search).select(".facets li a:not([aria-current]):has(.number)")) {
                assertThat(Browser.open(choice.attr("href")).select("[role=status]").text()).as(search + " and " + choice.text())
                        .isEqualTo(results(choice.select(".number").text()));
            }
        }
    }

    private static String results(String number) {
        return number.replaceFirst(" .*", "").equals("1") ? "1 result" : number.replaceFirst(" .*", "") + " results";
    }

    @Test
    void whatIsCountedIsToldWhereThePageShowsMore() {
        Document all = Browser.open("/search?q=beacon");
        assertThat(choice(all, "The Tidewater Post").select(".number").text()).isEqualTo("1 article");
        assertThat(choice(all, "Isolde Quarrington").select(".number").text()).isEqualTo("2 statements");
        assertThat(choice(all, "Denied").select(".number").text()).isEqualTo("1 statement");
        assertThat(choice(Browser.open("/search?q=beacon&kind=STATEMENT"), "The Tidewater Post").select(".number").text())
                .isEqualTo("2");
    }

    @Test
    void speakersAreFoundByTheirNames() {
        Element quarrington = Browser.open("/search?q=quarrington").select(".speakers a").first();
        assertThat(quarrington.text()).isEqualTo("Isolde Quarrington (3)");
        Document statements = Browser.open(quarrington.attr("href"));
        assertThat(statements.select("h1").text()).isEqualTo("Statements by Isolde Quarrington");
        assertThat(statements.select(".hit blockquote").eachText()).hasSize(3).contains("Barnaby Fetch is mistaken");
        assertThat(Browser.open("/search?q=beacon").select(".speakers")).isEmpty();
    }

    @Test
    void aSpeakerWhoIsNoPersonLeadsToWhatIsSaidUnderThatName() {
        ingestion.ingest("Tides\n\nThe Skerryvore Lights Board said on Monday that the tide tables were wrong.\n", "tidewater/board.txt",
                new Metadata(null, null, List.of(), LocalDate.parse("2017-06-06"), null)).await().atMost(Duration.ofSeconds(60));
        Document search = Browser.open("/search?q=skerryvore");
        Element board = search.select(".speakers a").first();
        assertThat(board.text()).endsWith("Skerryvore Lights Board (1)");
        assertThat(board.attr("href")).startsWith("/search?kind=STATEMENT&speaker=");
        Document statements = Browser.open(board.attr("href"));
        assertThat(statements.select(".hit blockquote").text()).contains("the tide tables were wrong");
        assertThat(statements.select(".hit .meta a").first().attr("href")).startsWith("/search?kind=STATEMENT&speaker=");
        assertThat(statements.select(".facets a[aria-current]").eachText()).anySatisfy(chosen -> assertThat(chosen).contains("Skerryvore"));
    }

    @Test
    void withoutWordsThereAreWholeListsToNarrow() {
        Document nothing = Browser.open("/search");
        assertThat(nothing.select("main form input[type=search]")).hasSize(1);
        assertThat(nothing.select(".hit")).isEmpty();
        assertThat(Browser.open("/search?q=+").select("main form input[type=search]")).hasSize(1);
        assertThat(kinds(Browser.open(choice(nothing, "Articles").attr("href")))).isNotEmpty().containsOnly("Article");
        assertThat(kinds(Browser.open(choice(nothing, "Persons").attr("href")))).isNotEmpty().containsOnly("Person");
        assertThat(kinds(Browser.open(choice(nothing, "Events").attr("href")))).isNotEmpty().containsOnly("Event");
        Document paper = Browser.open("/search?paper=The+Tidewater+Post");
        assertThat(paper.select(".hit h3").eachText()).containsExactly("Lighthouse <i>dark</i> for a week");
        Document denied = Browser.open(choice(paper, "Denied").attr("href"));
        assertThat(denied.select(".hit blockquote").eachText()).containsExactly("denied: The beacon is no danger");
        assertThat(kinds(Browser.open("/search?type=CONSULT"))).isNotEmpty().containsOnly("Event");
    }

    @Test
    void aListWithoutWordsGoesOnAtItsCursor() {
        StringBuilder text = new StringBuilder("Buoys\n\n");
        for (int i = 1; i <= 23; i++) {
            text.append("“Buoy number ").append(i).append(" is adrift,” buoy keeper Wilhelmina Stoat said.\n");
        }
        ingestion.ingest(text.toString(), "tidewater/buoys.txt",
                new Metadata(null, "The Buoy Gazette", List.of(), LocalDate.parse("2017-07-06"), null)).await()
                .atMost(Duration.ofSeconds(60));
        Document first = Browser.open("/search?kind=STATEMENT&paper=The+Buoy+Gazette");
        assertThat(first.select(".hit")).hasSize(20);
        Document next = Browser.open(first.select(".pager a").last().attr("href"));
        assertThat(next.select(".hit")).hasSize(3);
        assertThat(next.select("[role=status]").text()).isEqualTo("23 results");
    }

    @Test
    void whatCannotBeSoughtIsToldInAPage() {
        assertThat(Browser.document("/search?q=beacon&month=march", 400).select("main").text()).contains("'march' is no month");
        assertThat(Browser.document("/search?q=beacon&kind=%3Cb%3E", 400).select("main b")).isEmpty();
    }

    @Test
    void whatIsPrintedIsNeverMarkup() {
        Document page = Browser.open("/search?q=lighthouse&kind=ARTICLE");
        assertThat(page.select(".hit h3").eachText()).contains("Lighthouse <i>dark</i> for a week");
        assertThat(page.select("main i")).isEmpty();
    }
}
