package onrecord.explorer;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import onrecord.article.Metadata;
import onrecord.ingestion.Ingestion;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What all pages have in common, seen in the front page. */
@QuarkusTest
class PagesTest {

    private static final String TITLE = "Ferry <b>fares</b> & \"dues\" to rise";
    private static final String TEXT =
            TITLE + "\n\n“The fares will rise in June,” harbour master Orla Quennell told reporters on Monday.\n";

    @Inject
    Ingestion ingestion;

    /** Later than whatever other tests store, so that it is the latest article. */
    @BeforeEach
    void publish() {
        ingestion.ingest(TEXT, "ferry.txt", new Metadata(TITLE, "The <i>Quay</i>", List.of(), LocalDate.parse("2031-05-06"), null))
                .await().atMost(Duration.ofSeconds(60));
    }

    @Test
    void theFrontPageHasTheLatestArticlesAndWhatWasSaidLately() {
        Document page = Browser.open("/");
        assertThat(page.select(".titles li").eachText())
                .anySatisfy(article -> assertThat(article).startsWith(TITLE).contains("The <i>Quay</i>", "6 May 2031"));
        assertThat(page.select(".quote blockquote").eachText()).contains("“The fares will rise in June,”");
        assertThat(page.select(".ranks a").eachText()).contains("Orla Quennell");
        assertThat(page.select(".quote blockquote a").first().attr("href")).matches("/articles/[\\w-]+#[\\w-]+");
    }

    @Test
    void aQuotationThatSeveralPapersPrintStandsThereOnce() {
        ingestion.ingest("Fares\n\n“The fares will rise in June,” harbour master Orla Quennell said on Monday.\n", "ferry-again.txt",
                new Metadata("Fares", "The Jetty", List.of(), LocalDate.parse("2031-05-06"), null)).await().atMost(Duration.ofSeconds(60));
        Document page = Browser.open("/");
        assertThat(page.select(".quote blockquote").eachText()).containsOnlyOnce("“The fares will rise in June,”");
        assertThat(page.select(".quote:contains(The fares will rise) .source").text())
                .contains("in 2 ", "first printed in two articles of the same day, 6 May 2031");
    }

    @Test
    void allArticlesAreAList() {
        Document all = Browser.open(Browser.open("/").select("a:matchesOwn(articles? in all)").attr("href"));
        assertThat(all.select(".hit h3").eachText()).contains(TITLE);
    }

    @Test
    void whatArticlesPrintIsNeverMarkup() {
        assertThat(Browser.open("/").select("b, i")).isEmpty();
    }

    @Test
    void whatWasSoughtStandsInTheFieldAndIsNoMarkup() {
        Document page = Browser.open("/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(page.select("input[name=q]").val()).isEqualTo("\"><script>alert(1)</script>");
        assertThat(page.select("script")).hasSize(1);
    }

    @Test
    void theQuestionBehindAPageCanBeAskedInThePlayground() {
        String address = Browser.open("/").select(".forms a").first().attr("href");
        assertThat(address).startsWith("/graphiql/#query=");
        String query =
                URLDecoder.decode(address.substring(address.indexOf('=') + 1, address.indexOf("&variables=")), StandardCharsets.UTF_8);
        String variables = URLDecoder.decode(address.substring(address.indexOf("&variables=") + 11), StandardCharsets.UTF_8);
        given().contentType("application/json").accept("application/json")
                .body("{\"query\": " + quoted(query) + ", \"variables\": " + variables + "}").post("/graphql")
                .then().statusCode(200).body("errors", nullValue())
                .body("data.statements.nodes.text", hasItem("“The fares will rise in June,”"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    @Test
    void aPageMayLoadOnlyWhatTheServiceHasAndSendItsFormOnlyThere() {
        given().accept(Browser.ACCEPT).get("/").then().statusCode(200).header("Cache-Control", "no-cache")
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("Content-Security-Policy", containsString("form-action 'self'"));
        when().get("/explorer.css").then().statusCode(200).contentType("text/css");
        when().get("/explorer.js").then().statusCode(200);
        given().accept(Browser.ACCEPT).head("/").then().statusCode(200).body(emptyString());
    }
}
