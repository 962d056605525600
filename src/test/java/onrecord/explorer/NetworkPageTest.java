package onrecord.explorer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import onrecord.storage.Archive;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who speaks about whom and who appears with whom, drawn, and the same in a table. */
@QuarkusTest
class NetworkPageTest {

    private static final String PAPER = "paper=the+tidewater+post";

    @Inject
    Archive archive;

    @BeforeEach
    void publish() {
        TidewaterPost.publish(archive);
    }

    @Test
    void whoSpeaksAboutWhomIsDrawnAndListed() {
        Document page = Browser.open("/network?" + PAPER);
        assertThat(page.select("h1").text()).isEqualTo("Who speaks about whom");
        assertThat(page.select(".links tbody tr").eachText()).containsExactly("Isolde Quarrington Barnaby Fetch 1");
        assertThat(page.select(".network svg a").eachAttr("aria-label"))
                .containsExactlyInAnyOrder("Isolde Quarrington: 1", "Barnaby Fetch: 1");
        assertThat(page.select(".arcs path")).hasSize(1);
    }

    @Test
    void whoAppearsWithWhomIsAnotherWay() {
        Document page = Browser.open(Browser.open("/network?" + PAPER).select(".choices a").last().attr("href"));
        assertThat(page.select("h1").text()).isEqualTo("Who appears with whom");
        assertThat(page.select("thead").text()).contains("Articles");
        assertThat(page.select(".links tbody tr")).hasSize(1);
        assertThat(page.select(".choices a[aria-current]").eachText()).containsExactly("Who appears with whom");
    }

    @Test
    void aPersonLeadsToTheNetworkAroundThem() {
        Document all = Browser.open("/network?" + PAPER);
        Document one = Browser.open(all.select(".network svg a[aria-label^=Isolde]").attr("href"));
        assertThat(one.select("h1").text()).isEqualTo("Whom Isolde Quarrington speaks about");
        assertThat(one.select(".links tbody tr")).hasSize(1);
        Document about = Browser.open(one.select(".choices a:contains(Who speaks about them)").attr("href"));
        assertThat(about.select("h1").text()).isEqualTo("Who speaks about Isolde Quarrington");
        assertThat(about.select("main").text()).contains("Nobody is linked here.");
    }

    @Test
    void whereAPlaceIsNamed() {
        Document page = Browser.open("/network?of=appearing&place=Saltreach&" + PAPER);
        assertThat(page.select("h1").text()).isEqualTo("Who appears with whom, where Saltreach is named");
        assertThat(page.select(".links tbody tr")).hasSize(1);
        assertThat(Browser.open("/network?place=Saltreach&" + PAPER).select(".none").text()).isEqualTo("Nobody is linked here.");
        Document timeline = Browser.open(page.select(".meta a:contains(as a timeline)").attr("href"));
        assertThat(timeline.select("h1").text()).isEqualTo("Timeline of Saltreach");
    }

    @Test
    void onlyThatSomebodySpeaksHasADirection() {
        assertThat(Browser.open("/network?" + PAPER).select(".arcs path").attr("marker-end")).isEqualTo("url(#about)");
        assertThat(Browser.open("/network?of=appearing&" + PAPER).select(".arcs path[marker-end]")).isEmpty();
    }

    @Test
    void aPaperDaysAndTheLeastNumberAreChosenInAForm() {
        Document page = Browser.open("/network?of=appearing&" + PAPER + "&from=2017-03-01&to=2017-03-31&least=1");
        assertThat(page.select("form.filters input").eachAttr("name")).containsExactly("of", "paper", "from", "to", "least");
        assertThat(page.select("form.filters input").eachAttr("value"))
                .containsExactly("appearing", "the tidewater post", "2017-03-01", "2017-03-31", "1");
        assertThat(page.select(".links tbody tr")).hasSize(1);
        assertThat(Browser.open("/network?of=appearing&" + PAPER + "&from=&to=2017-03-01&least=").select(".links tbody tr")).isEmpty();
        assertThat(Browser.open("/network?" + PAPER + "&least=2").select(".links tbody tr")).isEmpty();
    }

    @Test
    void whatItIsMadeOfIsTakenAwayAsAList() {
        Document said = Browser.open("/network?" + PAPER);
        assertThat(said.select(".forms a").eachText()).containsExactly("as GraphQL", "statements as JSON", "statements as CSV");
        given().urlEncodingEnabled(false).get(said.select(".forms a").get(1).attr("href")).then().statusCode(200)
                .body(containsString("The beacon is no danger"))
                .body(not(containsString("The beacon will stay on")));
        Document appearing = Browser.open("/network?of=appearing&" + PAPER);
        given().urlEncodingEnabled(false).get(appearing.select(".forms a").last().attr("href")).then().statusCode(200)
                .contentType("text/csv").body(containsString("dark"));
    }

    @Test
    void whatIsNotThereIsToldInAPage() {
        assertThat(Browser.document("/network?of=money", 400).select("main").text()).contains("not of 'money'");
        assertThat(Browser.document("/network?least=many", 400).select("main").text()).contains("'many' is not a number");
        Browser.document("/network?person=nobody", 404);
    }
}
