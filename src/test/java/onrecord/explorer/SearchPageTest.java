package onrecord.explorer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
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
        Document denied = Browser.open(choice(month, "Denied").attr("href"));
        assertThat(denied.select(".hit")).isEmpty();
        assertThat(denied.select(".meta").text()).contains("Nothing was found.");
        assertThat(Browser.open("/search?q=beacon&polarity=NEGATED").select(".hit blockquote").eachText())
                .containsExactly("The beacon is no danger");
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
    void nothingSoughtIsAForm() {
        Document page = Browser.open("/search");
        assertThat(page.select("main form input[name=q]")).hasSize(1);
        assertThat(page.select(".hit")).isEmpty();
        assertThat(Browser.open("/search?q=+").select("main form")).hasSize(1);
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
