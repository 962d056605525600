package onrecord.explorer.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.explorer.Browser;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser as far as forms and cookies go: it opens pages, fills in their forms and sends them, and is led where the answer says. */
final class EditorsBrowser {

    static final String COOKIE = "onrecord-editor";

    private @Nullable String cookie;

    /** One in which an editor has signed in. */
    static EditorsBrowser signedIn() {
        EditorsBrowser browser = new EditorsBrowser();
        assertThat(browser.signIn(Editors.TOKEN).statusCode()).isEqualTo(303);
        assertThat(browser.cookie).isNotNull();
        return browser;
    }

    Response signIn(String token) {
        return keep(request().header("Sec-Fetch-Site", "same-origin").formParam("token", token).post("/desk/sign-in"));
    }

    /** Any request of this browser, which follows no redirect. */
    RequestSpecification request() {
        RequestSpecification request = given().redirects().follow(false).accept(Browser.ACCEPT).urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded; charset=utf-8");
        return cookie == null ? request : request.cookie(COOKIE, cookie);
    }

    @Nullable
    String cookie() {
        return cookie;
    }

    private Response keep(Response answer) {
        Cookie given = answer.detailedCookie(COOKIE);
        if (given != null) {
            cookie = given.getMaxAge() == 0 ? null : given.getValue();
        }
        return answer;
    }

    Document open(String address) {
        Response answer = keep(request().get(address));
        if (answer.statusCode() == 303 || answer.statusCode() == 307) {
            return open(answer.header("Location"));
        }
        assertThat(answer.statusCode()).as(address + "\n" + answer.asString()).isEqualTo(200);
        return Jsoup.parse(answer.asString(), address);
    }

    /** The form of a page with the button of this word, as the page has filled it in, with what the editor changes. */
    Response send(Document page, String act, Map<String, ?> changes) {
        Element button = page.selectFirst("button[name=do][value=" + act + "]");
        assertThat(button).as("a button " + act + " in " + page.select("main").text()).isNotNull();
        Element form = button.closest("form");
        Map<String, List<?>> fields = new LinkedHashMap<>();
        for (Element field : form.select("input:not([type=checkbox]), textarea")) {
            fields.merge(field.attr("name"), List.of(field.val()), (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
        for (Element field : form.select("select")) {
            Element chosen = field.selectFirst("option[selected]");
            fields.put(field.attr("name"), List.of(chosen == null ? field.selectFirst("option").val() : chosen.val()));
        }
        fields.put("do", List.of(act));
        changes.forEach((name, value) -> fields.put(name, value instanceof List<?> several ? several : List.of(value)));
        RequestSpecification request = request().header("Sec-Fetch-Site", "same-origin").urlEncodingEnabled(true);
        fields.forEach((name, values) -> request.formParam(name, values.toArray()));
        return request.post(page.location());
    }

    /** Sends the form, which does what it says, and opens the page that shows it. */
    Document done(Document page, String act, Map<String, ?> changes) {
        Response answer = send(page, act, changes);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        Document next = open(answer.header("Location"));
        assertThat(next.select(".outcome[role=status]")).hasSize(1);
        return next;
    }

    /** Sends the form, which is refused. */
    Document refused(Document page, String act, Map<String, ?> changes, int status) {
        Response answer = send(page, act, changes);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        Document shown = Jsoup.parse(answer.asString(), page.location());
        assertThat(shown.select(".outcome.refused[role=alert]")).hasSize(1);
        return shown;
    }
}
