package onrecord.explorer.article;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalToIgnoringCase;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import onrecord.article.Metadata;
import onrecord.explorer.Browser;
import onrecord.graphql.identity.GlobalId;
import onrecord.ingestion.Ingestion;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.Telling;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An article as it is printed, with what was found in it. */
@QuarkusTest
class ArticlePageTest {

    private static final String TITLE = "Lock gates \"stuck\" & shut";
    private static final String TEXT =
            TITLE + "\n\n\uD83D\uDEA2 “The gates won't open before Friday,” lock keeper Petra Vennholt told reporters on Monday.\n"
                    + "“Mr Ashgrove told me that the motor had burnt out,” she said. <script>alert(1)</script>\n"
                    + "Harbour director Milo Ashgrove denied that the motor had burnt out. The gates broke in Ostbury on Sunday.\n\n"
                    + "Advertisement\n\nVennholt said the boats would wait.\n";

    @Inject
    Ingestion ingestion;

    @Inject
    Archive archive;

    private String id;

    @BeforeEach
    void publish() {
        id = GlobalId.of(ingestion.ingest(TEXT, "lock.txt",
                new Metadata(TITLE, "The \"Lock\" <Post>", List.of("Ida Quill"), LocalDate.parse("2023-05-09"),
                        "https://lock.example/a?b=1&c=2"))
                .await().atMost(Duration.ofSeconds(60)).article()).toString();
    }

    private Document page() {
        return Browser.open("/articles/" + id);
    }

    /** Headline and paragraphs, without the numbers of statements. */
    private static List<String> printed(Document page) {
        Document copy = page.clone();
        copy.select("a.no").remove();
        return copy.select("h1, .row > p").stream().map(Element::wholeText).toList();
    }

    @Test
    void theTextIsThereAsPrintedAndNothingInItIsMarkup() {
        Document page = page();
        assertThat(printed(page)).containsExactlyElementsOf(TEXT.lines().filter(line -> !line.isBlank()).toList());
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select(".paper").text()).isEqualTo("The \"Lock\" <Post>");
        assertThat(page.select(".heading a[rel=noreferrer]").attr("href")).isEqualTo("https://lock.example/a?b=1&c=2");
    }

    @Test
    void eachStatementHasItsWordsInTheTextAndItsCardBesideThem() {
        Document page = page();
        for (Element card : page.select("details.card")) {
            Element words = page.getElementById(card.id().substring("card-".length()));
            assertThat(words).as(card.text()).isNotNull();
            assertThat(words.closest(".row, h1").select("details.card")).contains(card);
        }
        Element first = page.select("mark.said").first();
        assertThat(first.ownText()).isEqualTo("“The gates won't open before Friday,”");
        Element card = page.getElementById("card-" + first.id());
        assertThat(card.select("summary").text()).contains("Petra Vennholt", "direct");
        assertThat(card.text()).contains("8 May 2023", "reporters", "% sure");
        assertThat(card.select(".citation").text())
                .startsWith(
                        "Petra Vennholt: “The gates won't open before Friday,” — The \"Lock\" <Post>, “" + TITLE + "”, 9 May 2023, http")
                .endsWith("/articles/" + id + "#" + first.id());
    }

    @Test
    void whatIsDeniedSaysSo() {
        assertThat(page().select("details.card summary").eachText()).anySatisfy(summary -> assertThat(summary)
                .contains("Milo Ashgrove", "denied"));
    }

    @Test
    void whomAPronounIsTakenForIsToldBesideWhoThatIs() {
        List<String> why = page().select("details.card:contains(the motor had burnt out) dt:contains(Why) + dd").eachText();
        assertThat(why).anySatisfy(reason -> assertThat(reason)
                .startsWith("“she” is taken for Petra Vennholt, named last as “Petra Vennholt”; Petra Vennholt: "));
        assertThat(page().select("details.card dt:contains(Why) + dd").eachText()).as("names are not taken for anything")
                .anySatisfy(reason -> assertThat(reason).doesNotContain("is taken for"));
    }

    private Document shared(String words) {
        int start = TEXT.indexOf(words);
        return Browser.open("/articles/" + id + "?at=" + start + "-" + (start + words.length()));
    }

    @Test
    void anyWordsAreMarkedForWhoeverIsLedToThem() {
        Document page = shared("The gates broke in Ostbury on Sunday.");
        assertThat(page.select(".shared").eachText()).isNotEmpty();
        assertThat(String.join("", page.select(".shared").stream().map(Element::wholeText).toList()))
                .isEqualTo("The gates broke in Ostbury on Sunday.");
        assertThat(page.getElementById("at-" + TEXT.indexOf("The gates broke")).wholeText()).startsWith("The gates");
        assertThat(printed(page)).containsExactlyElementsOf(TEXT.lines().filter(line -> !line.isBlank()).toList());
        assertThat(page().select(".shared")).isEmpty();
    }

    @Test
    void sharedWordsMayReachOverAStatementAndAParagraph() {
        Document page = shared(" on Monday.\n“Mr Ashgrove told me ");
        page.select("a.no").remove();
        assertThat(String.join("", page.select(".shared").stream().map(Element::wholeText).toList()))
                .isEqualTo("on Monday.“Mr Ashgrove told me");
        assertThat(String.join("", page.select("mark .shared").stream().map(Element::wholeText).toList()))
                .isEqualTo("“Mr Ashgrove told me");
        assertThat(page.getElementById("at-" + TEXT.indexOf("on Monday")).hasClass("shared")).isTrue();
    }

    @Test
    void aParagraphHasALinkThatLeadsToIt() {
        Element paragraph = page().select(".row > p").last();
        Element link = paragraph.select("a.pilcrow").first();
        assertThat(link.attr("aria-label")).isEqualTo("Link to this paragraph");
        String[] address = link.attr("href").split("#", 2);
        Document page = Browser.open("/articles/" + id + address[0]);
        assertThat(page.getElementById(address[1]).closest("p").text()).isEqualTo(paragraph.text());
        assertThat(page.select(".noise.shared")).isEmpty();
    }

    @Test
    void aHeadlineHasALinkThatLeadsToItWhereItStandsInTheText() {
        Element link = page().select("h1 > a.pilcrow").first();
        assertThat(link.attr("aria-label")).isEqualTo("Link to this headline");
        Document page = Browser.open("/articles/" + id + link.attr("href").split("#", 2)[0]);
        assertThat(page.select(".shared").text()).isEqualTo(TITLE);
        assertThat(page.select("h1 .shared").text()).isEqualTo(TITLE);
        assertThat(page.select("h1").attr("data-start")).isEqualTo("0");
        String untitled = GlobalId.of(ingestion.ingest("“The pump leaks,” Ida Quill said.\n", "pump.txt",
                new Metadata("A leak", "The Post", List.of(), LocalDate.parse("2023-05-09"), null)).await()
                .atMost(Duration.ofSeconds(60)).article()).toString();
        Document other = Browser.open("/articles/" + untitled);
        assertThat(other.select("h1").text()).isEqualTo("A leak");
        assertThat(other.select("h1 a, h1[data-start]")).isEmpty();
    }

    @Test
    void whatIsNoStretchOfTheTextIsNotMarkedOrToldSo() {
        assertThat(Browser.open("/articles/" + id + "?at=99990-99999").select(".shared")).isEmpty();
        assertThat(Browser.open("/articles/" + id + "?at=0-99999").select(".shared")).isNotEmpty();
        for (String wrong : List.of("5", "9-5", "7-7", "-1-4", "a-b", "1-99999999999", "<b>")) {
            given().accept("text/html").queryParam("at", wrong).get("/articles/" + id).then().statusCode(400);
        }
    }

    @Test
    void aNumberInTheTextLeadsIntoItsCard() {
        Document page = page();
        for (Element number : page.select("a.no")) {
            Element inside = page.getElementById(number.attr("href").substring(1));
            assertThat(inside.closest("details.card")).as(number.outerHtml()).isNotNull().isNotSameAs(inside);
        }
    }

    @Test
    void whatIsReportedIsToldInTheWordsOfThisArticle() {
        String met = GlobalId.of(ingestion.ingest("Talks\n\nMilo Ashgrove met Petra Vennholt in Ostbury on Sunday.\n", "talks.txt",
                new Metadata("Talks", "The Lock Post", List.of(), LocalDate.parse("2023-05-09"), null))
                .await().atMost(Duration.ofSeconds(60)).article()).toString();
        Document page = Browser.open("/articles/" + met);
        Element event = page.select("#events + ol li").first();
        assertThat(event.text()).contains("Milo Ashgrove met Petra Vennholt");
        String place = event.select("a[href^=#at-]").attr("href");
        assertThat(page.getElementById(place.substring(1)).text()).isEqualTo("met");
    }

    @Test
    void aStatementWithinAStatementIsReadableAndSoIsWhatStandsAroundIt() {
        String text = "The motor\n\n“Ashgrove said ‘the motor is dead’ to all of us,” Vennholt said.";
        String nested = GlobalId.of(archive.store(Telling.of(text).publishedOn("2023-05-10").by("The Lock Post")
                .person("Vennholt", List.of()).person("Ashgrove", List.of())
                .said("Vennholt", "“Ashgrove said ‘the motor is dead’ to all of us,”").said("Ashgrove", "‘the motor is dead’")
                .fromFile("motor.txt"),
                new Resolver()).await().atMost(Duration.ofSeconds(60)).article()).toString();
        Document page = Browser.open("/articles/" + nested);
        assertThat(printed(page)).containsExactly("The motor", text.substring(text.indexOf('“')));
        page.select("a.no").remove();
        assertThat(page.select("mark.said").eachText()).containsExactly("“Ashgrove said", "‘the motor is dead’", "to all of us,”");
        assertThat(page.select("mark.within").eachText()).containsExactly("‘the motor is dead’");
        assertThat(page.select("mark.said").eachAttr("data-voice")).containsExactly("1", "2", "1");
        assertThat(page.select("details.card summary").eachText()).hasSize(2);
    }

    @Test
    void personsCuesEventsAndNoiseAreMarked() {
        Document page = page();
        assertThat(page.select("a.person").eachText()).contains("Petra Vennholt", "Milo Ashgrove");
        assertThat(page.select("a.person").attr("href")).startsWith("/persons/");
        assertThat(page.select(".cue").eachText()).contains("told", "said", "denied");
        assertThat(page.select(".noise").eachText()).contains("Advertisement");
    }

    @Test
    void theListOfSpeakersTellsHowOftenEachSpeaks() {
        Document page = page();
        assertThat(page.select(".voices li").eachText()).anySatisfy(voice -> assertThat(voice).startsWith("Petra Vennholt 3"));
        assertThat(page.select(".voices a:containsOwn(Petra Vennholt)").attr("href")).startsWith("/persons/");
        assertThat(page.select("mark.said").stream().map(mark -> mark.attr("data-voice")).distinct().toList())
                .isSubsetOf(page.select(".voices input").eachAttr("data-voice"));
    }

    @Test
    void anArticleOfManyStatementsHasThemAll() {
        StringBuilder text = new StringBuilder("Sluices\n\n");
        for (int i = 1; i <= 70; i++) {
            text.append("“Sluice number ").append(i).append(" is shut,” lock keeper Petra Vennholt said.\n");
        }
        String many = GlobalId.of(ingestion.ingest(text.toString(), "sluices.txt",
                new Metadata(null, null, List.of(), LocalDate.parse("2023-05-11"), "javascript:alert(1)")).await()
                .atMost(Duration.ofSeconds(60)).article())
                .toString();
        Document page = Browser.open("/articles/" + many);
        assertThat(page.select("details.card")).hasSize(70);
        assertThat(page.select("a[href^=javascript]")).as("a link that is a script").isEmpty();
    }

    @Test
    void programsGetWhatTheyGotBefore() {
        given().accept("*/*").get("/articles/" + id).then().statusCode(200).contentType("application/ld+json")
                .header("Vary", equalToIgnoringCase("Accept"));
        given().accept(Browser.ACCEPT).queryParam("as", "json").get("/articles/" + id).then().statusCode(200)
                .contentType("application/json");
        given().accept("application/json, text/html;q=0.5").get("/articles/" + id).then().statusCode(200).contentType("application/json");
        assertThat(given().accept(Browser.ACCEPT).get("/articles/" + id).headers().getValues("Vary")).contains("accept");
    }

    @Test
    void aStatementLeadsToItsWords() {
        String statement = page().select("mark.said").first().id();
        Response answer = given().redirects().follow(false).accept(Browser.ACCEPT).get("/statements/" + statement);
        assertThat(answer.statusCode()).isEqualTo(307);
        assertThat(answer.header("Location")).isEqualTo("/articles/" + id + "#" + statement);
    }

    @Test
    void whatIsNotThereIsAPageThatSaysSo() {
        assertThat(Browser.document("/articles/nothing", 404).select("h1").text()).isEqualTo("There is no such page.");
        assertThat(Browser.document("/statements/" + id, 404).select("h1")).hasSize(1);
    }
}
