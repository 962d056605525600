package onrecord.explorer;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import onrecord.graphql.http.ResponseJson;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A text that is pasted or sent as a file is read at once, and nothing of it is kept. */
@QuarkusTest
class ReadPageTest {

    private static final String TEXT = """
            Windmill to be sold

            “The sails cost < £5 & last,” Martha Cloudesley said on Monday. “Nobody will buy it,” said Rufus Tanner.
            """;

    private static Document sent(RequestSpecification form, int status) {
        Response answer = form.accept(Browser.ACCEPT).post("/read");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("text/html");
        return Jsoup.parse(answer.asString());
    }

    private static RequestSpecification file(String name, String text) {
        return given().multiPart("text", "").multiPart("published", "").multiPart("file", name, text.getBytes(UTF_8));
    }

    private static int articlesAboutWindmills() {
        return given().contentType("application/json")
                .body(ResponseJson.bytes(Map.of("query", "{ articles(filter: { text: \"windmill\" }) { totalCount } }")))
                .post("/graphql")
                .jsonPath().getInt("data.articles.totalCount");
    }

    @Test
    void aPastedTextIsMarkedWhereItStands() {
        Document page = sent(given().contentType("application/x-www-form-urlencoded; charset=utf-8").formParam("text", TEXT)
                .formParam("published", "2019-04-02"), 200);
        assertThat(page.select("h1").text()).isEqualTo("Windmill to be sold");
        assertThat(page.select(".page").first().wholeText()).contains("“The sails cost < £5 & last,”");
        assertThat(page.select(".page .said").eachText()).contains("2“Nobody will buy it,”");
        assertThat(page.select(".page #words-1").hasClass("s1")).isTrue();
        assertThat(page.select(".page #words-2").hasClass("s2")).isTrue();
        assertThat(page.select(".page .card b").eachText()).containsExactly("Martha Cloudesley", "Rufus Tanner");
        assertThat(page.select(".page .card").first().text()).contains("1 April 2019");
        assertThat(page.select(".forms a").attr("href")).startsWith("/graphiql/#query=");
    }

    @Test
    void aFileIsReadByWhatItIs() {
        Document page = sent(file("mill.html", "<html><body><article><h1>Mill sold</h1><p>“It was cheap,” Rufus Tanner said.</p>"
                + "<p>The mill stands on the hill above the village, and the miller has worked there for many years.</p></article></body></html>"),
                200);
        assertThat(page.select(".page").text()).contains("“It was cheap,”").doesNotContain("<p>");
        assertThat(page.select(".page .card b").eachText()).containsExactly("Rufus Tanner");
    }

    @Test
    void severalFilesAreReadEachForItself() {
        Document page = sent(
                file("one.txt", TEXT).multiPart("file", "two.txt", "Mill stands\n\n“The mill stands,” said Rufus Tanner.\n".getBytes(UTF_8))
                        .multiPart("file", "three.png", new byte[] {(byte) 0x89, 0, 1, 2, 0, 0}),
                200);
        assertThat(page.select("h1").text()).isEqualTo("Found in 3 files");
        assertThat(page.select(".readfile h2").eachText()).containsExactly("Windmill to be sold", "Mill stands", "three.png");
        assertThat(page.select(".readfile").get(1).select("blockquote").eachText()).containsExactly("“The mill stands,”");
        assertThat(page.select(".readfile").get(2).text()).contains("cannot be read");
        assertThat(page.select("form[method=post]")).isEmpty();
        assertThat(articlesAboutWindmills()).isZero();
    }

    @Test
    void moreFilesThanOnePageHoldsAreNotRead() {
        RequestSpecification many = given();
        for (int i = 0; i < 21; i++) {
            many.multiPart("file", i + ".txt", TEXT.getBytes(UTF_8));
        }
        assertThat(sent(many, 400).select("main").text()).contains("At most 20 files");
    }

    @Test
    void moreThanAFormHoldsIsToldInAPage() {
        Document page = sent(given().multiPart("file", "long.txt", "The mill is old. ".repeat(140_000).getBytes(UTF_8)), 413);
        assertThat(page.select("main").text()).contains("This is too large.", "at most 2 MiB");
    }

    @Test
    void nothingIsKept() {
        assertThat(sent(given().multiPart("text", TEXT), 200).select("h1").text()).isEqualTo("Windmill to be sold");
        assertThat(articlesAboutWindmills()).isZero();
    }

    @Test
    void aLongTextIsReadToo() {
        String text = TEXT + "The mill is old. ".repeat(3_000);
        Document page = sent(given().multiPart(new MultiPartSpecBuilder(text).controlName("text").charset("UTF-8").build()), 200);
        assertThat(page.select(".page .card b").eachText()).contains("Martha Cloudesley");
    }

    @Test
    void whatCannotBeReadIsToldInAPage() {
        assertThat(sent(given().multiPart("text", "  "), 400).select("main").text()).contains("There is nothing to read");
        assertThat(sent(given().multiPart("file", "mill.png", new byte[] {(byte) 0x89, 0, 1, 2, 0, 0}), 400).select("main").text())
                .contains("'mill.png' cannot be read");
        assertThat(sent(given().multiPart("text", TEXT).multiPart("published", "monday"), 400).select("h1")).hasSize(1);
    }

    @Test
    void theFormAsksForATextOrAFile() {
        Document page = Browser.open("/read");
        assertThat(page.select("main form textarea[name=text], main form input[type=file]")).hasSize(2);
        assertThat(page.select("main form").attr("enctype")).isEqualTo("multipart/form-data");
    }

    /** Forms go to this service only; all else is as strict as before there were any. */
    @Test
    void pagesLoadNothingFromElsewhereAndSendNothingThere() {
        assertThat(given().accept(Browser.ACCEPT).get("/read").header("Content-Security-Policy"))
                .isEqualTo(
                        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                                + "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    }
}
