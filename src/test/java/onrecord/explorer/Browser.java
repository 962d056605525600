package onrecord.explorer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Asks for pages as browsers do. */
public final class Browser {

    /** What Firefox and Chromium send. */
    public static final String ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    private Browser() {}

    /** A page that is there and keeps what all pages keep. */
    public static Document open(String address) {
        Document page = document(address, 200);
        assertThat(page.select("h1")).as("headings of " + address).hasSize(1);
        assertThat(page.select("main, header.masthead, footer.foot, nav")).as("landmarks of " + address).hasSizeGreaterThanOrEqualTo(4);
        assertThat(page.select("[style], script:not([src]), [onclick]")).as("what the content security policy forbids").isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).as("ids of " + address).doesNotHaveDuplicates();
        assertThat(page.select("a, button, input:not([type=hidden])")).allSatisfy(Browser::isNamed);
        return page;
    }

    private static void isNamed(Element element) {
        String id = element.id();
        boolean labelled = !id.isEmpty() && !element.ownerDocument().select("label[for=" + id + "]").isEmpty()
                || element.closest("label") != null;
        assertThat(labelled || element.hasText() || element.hasAttr("aria-label")).as("a name for " + element).isTrue();
    }

    public static Document document(String address, int status) {
        Response answer = given().redirects().follow(true).accept(ACCEPT).urlEncodingEnabled(false).get(address);
        assertThat(answer.statusCode()).as(address + "\n" + answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("text/html; charset=utf-8");
        return Jsoup.parse(answer.asString());
    }
}
