package onrecord.explorer;

import static org.assertj.core.api.Assertions.assertThat;

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
    void whatIsNotThereIsToldInAPage() {
        assertThat(Browser.document("/network?of=money", 400).select("main").text()).contains("not of 'money'");
        assertThat(Browser.document("/network?least=many", 400).select("main").text()).contains("'many' is not a number");
        Browser.document("/network?person=nobody", 404);
    }
}
