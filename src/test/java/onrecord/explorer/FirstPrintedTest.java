package onrecord.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.Telling;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wherever a statement stands, a reader is told who printed it first. */
@QuarkusTest
class FirstPrintedTest {

    private static final String WORDS = "We shall repaint the crooked gasworks chimney before the herring regatta";
    private static final String TIED = "Nobody may whistle near the sleeping organ bellows during the gale season";

    @Inject
    Archive archive;

    @BeforeEach
    void publish() {
        store("The Gannet", "2019-04-11", "gannet", WORDS);
        store("The Plover", "2019-04-12", "plover", WORDS);
        store("The Dunlin", "2019-05-02", "dunlin", TIED);
        store("The Turnstone", "2019-05-02", "turnstone", TIED);
    }

    private void store(String publisher, String day, String file, String words) {
        archive.store(Telling.of(publisher + " tells\n" + words + ", Thorvald Gimlet said. The bribe was small, Thorvald Gimlet denied.")
                .publishedOn(day).by(publisher).person("Thorvald Gimlet", List.of("chimney painter"))
                .said("Thorvald Gimlet", words, day).denied("Thorvald Gimlet", "The bribe was small")
                .fromFile("first/" + file + ".txt"), new Resolver()).await().atMost(Duration.ofSeconds(60));
    }

    private static Element hit(Document page, String paper) {
        return page.select(".hit").stream().filter(hit -> hit.select(".meta span").get(1).text().startsWith(paper)).findFirst()
                .orElseThrow(() -> new AssertionError(page.select(".hit").text()));
    }

    @Test
    void aSearchNamesThePaperThatPrintedItFirst() {
        Document page = Browser.open("/search?kind=STATEMENT&q=%22crooked+gasworks%22");
        Element later = hit(page, "The Plover");
        assertThat(later.text()).contains("The Plover, 12 April 2019", "in 2 ",
                "first printed: The Gannet, 11 April 2019; here a day later");
        assertThat(hit(page, "The Gannet").text()).contains("first printed here, 11 April 2019");
        String first = later.select("a:containsOwn(The Gannet)").attr("href");
        assertThat(Browser.open(first).select(".card").text()).contains("in 2 ", "first printed here, 11 April 2019");
    }

    @Test
    void whoWasFirstOnOneDayIsNotGuessed() {
        Document page = Browser.open("/search?kind=STATEMENT&q=%22organ+bellows%22");
        assertThat(hit(page, "The Dunlin").text())
                .contains("first printed in two articles of the same day, 2 May 2019: this one, The Turnstone");
    }

    @Test
    void aCardNamesItWithoutBeingAsked() {
        Document page = Browser.open("/search?kind=STATEMENT&q=%22crooked+gasworks%22");
        Document article = Browser.open(hit(page, "The Plover").select("blockquote a").attr("href"));
        assertThat(article.select(".card dl").text()).contains("first printed: The Gannet, 11 April 2019; here a day later");
    }

    @Test
    void aDenialIsReadAsOneFromItsFirstWord() {
        Document search = Browser.open("/search?kind=STATEMENT&q=bribe+small+-sluice");
        assertThat(search.select(".hit blockquote").eachText()).contains("denied: The bribe was small");
        Document article = Browser.open(search.select(".hit:contains(The Gannet) blockquote a").attr("href"));
        assertThat(article.select(".card summary").eachText())
                .anySatisfy(card -> assertThat(card).contains("Thorvald Gimlet denied: The bribe was small"));
        assertThat(article.select(".citation").eachText())
                .anySatisfy(citation -> assertThat(citation).startsWith("Thorvald Gimlet denied: The bribe was small — "));
        String person = article.select(".card dl a[href^=/persons/]").attr("href");
        Document denied = Browser.open(person + "?tab=denied");
        assertThat(denied.select(".quote blockquote").eachText()).isNotEmpty()
                .allSatisfy(quote -> assertThat(quote).isEqualTo("denied: The bribe was small"));
        assertThat(denied.select("section .meta").text()).contains("the article says that Thorvald Gimlet denied, rejected");
        assertThat(Browser.open(person).select(".quote blockquote").eachText()).contains("denied: The bribe was small", WORDS);
    }
}
