package onrecord.explorer.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import onrecord.explorer.Browser;
import onrecord.ingestion.Ingestion;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Editors sign in with a browser, which keeps their token so that nobody else can use it, and only for the pages of the desk. */
@QuarkusTest
@TestProfile(Editors.class)
class SignInTest {

    @Inject
    Ingestion ingestion;

    private String article = "";

    @BeforeEach
    void publish() {
        article = "/articles/" + SluiceHerald.publish(ingestion, "Ferry moored\n\n“The ferry stays,” said Wiebke Harms, the skipper.\n");
    }

    @Test
    void theTokenIsKeptWhereNoScriptAndNoOtherSiteGetsAtIt() {
        Response answer = new EditorsBrowser().signIn(Editors.TOKEN);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/desk");
        Cookie cookie = answer.detailedCookie(EditorsBrowser.COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.hasMaxAge() || cookie.hasExpiryDate()).as("it ends with the browser").isFalse();
        assertThat(answer.headers().toString() + answer.asString()).doesNotContain(Editors.TOKEN);
    }

    @Test
    void overTlsTheCookieIsOfThisHostAndOfTlsOnly() {
        Response answer = new EditorsBrowser().request().header("Sec-Fetch-Site", "same-origin").header("Origin", "https://record.example")
                .formParam("token", Editors.TOKEN).post("/desk/sign-in");
        Cookie cookie = answer.detailedCookie("__Host-onrecord-editor");
        assertThat(cookie.isSecured()).isTrue();
        given().accept(Browser.ACCEPT).cookie("__Host-onrecord-editor", cookie.getValue()).get("/desk").then().statusCode(200);
    }

    @Test
    void aTokenThatIsNotKnownIsRefused() {
        Response answer = new EditorsBrowser().signIn("not-the-token-of-an-editor");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.asString()).contains("This token is not accepted").doesNotContain("not-the-token-of-an-editor");
        assertThat(answer.cookies()).isEmpty();
        assertThat(new EditorsBrowser().signIn(" ").statusCode()).isEqualTo(400);
    }

    @Test
    void whoHasNoTokenIsToldWhoGivesOne() {
        Element form = new EditorsBrowser().open("/desk/sign-in").selectFirst("form[action=/desk/sign-in]");
        assertThat(form.text()).contains("Whoever runs this service gives it to you");
        assertThat(form.selectFirst("input[name=token]").hasAttr("autofocus")).isTrue();
    }

    @Test
    void aReadersTokenDoesNotDo() {
        Response answer = new EditorsBrowser().signIn(Editors.READER);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("may only read");
        assertThat(answer.cookies()).isEmpty();
    }

    @Test
    void aTokenThatNoCookieHoldsIsRefused() {
        assertThat(new EditorsBrowser().signIn("x".repeat(5000)).statusCode()).isEqualTo(400);
    }

    @Test
    void readersSeeNothingOfTheDesk() {
        Response page = new EditorsBrowser().request().get(article);
        assertThat(page.asString()).doesNotContain("/desk/").doesNotContain("method=\"post\"").doesNotContain("explorer-desk.css");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.cookies()).isEmpty();
    }

    @Test
    void whatAnEditorSeesIsKeptNowhere() {
        Response page = EditorsBrowser.signedIn().request().get(article);
        assertThat(page.asString()).contains(article.replace("/articles/", "/desk/articles/"));
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void whoIsNotSignedInIsLedToSignInAndBack() {
        EditorsBrowser browser = new EditorsBrowser();
        Response answer = browser.request().get("/desk/history");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/desk/sign-in?next=%2Fdesk%2Fhistory");
        assertThat(browser.open("/desk/history").select("form[action=/desk/sign-in] input[name=next]").val()).isEqualTo("/desk/history");
        Response back = browser.request().header("Sec-Fetch-Site", "same-origin").formParam("token", Editors.TOKEN)
                .formParam("next", "%2Fdesk%2Fhistory").post("/desk/sign-in");
        assertThat(back.header("Location")).isEqualTo("/desk/history");
    }

    @Test
    void nobodyIsLedElsewhereAfterwards() {
        for (String next : List.of("https://stranger.example/", "//stranger.example", "/%5Cstranger.example", "/desk/../../x",
                "javascript:alert(1)")) {
            Response answer = new EditorsBrowser().request().header("Sec-Fetch-Site", "same-origin").formParam("token", Editors.TOKEN)
                    .formParam("next", next.replace("/", "%2F").replace(":", "%3A")).post("/desk/sign-in");
            assertThat(answer.header("Location")).as(next).isEqualTo("/desk");
        }
    }

    @Test
    void theCookieIsNoKeyToAnythingElse() {
        String cookie = EditorsBrowser.signedIn().cookie();
        given().cookie(EditorsBrowser.COOKIE, cookie).contentType("application/json")
                .body(Map.of("query", "mutation { confirm(id: \"x\") { node { id } } }")).post("/graphql")
                .then().statusCode(401).body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        given().header("Authorization", "Bearer " + cookie).contentType("application/json")
                .body(Map.of("query", "{ articles { totalCount } }")).post("/graphql").then().statusCode(401);
        given().cookie(EditorsBrowser.COOKIE, cookie).contentType("text/csv").body("text").post("/import").then().statusCode(401);
    }

    @Test
    void aCookieThatSomebodyMadeUpIsThrownAway() {
        String cookie = EditorsBrowser.signedIn().cookie();
        char other = cookie.charAt(30) == 'A' ? 'B' : 'A';
        for (String forged : List.of("x", Editors.TOKEN, cookie.substring(0, 30) + other + cookie.substring(31))) {
            Response page = given().redirects().follow(false).accept(Browser.ACCEPT).cookie(EditorsBrowser.COOKIE, forged).get(article);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.asString()).doesNotContain("/desk/articles");
            assertThat(page.detailedCookie(EditorsBrowser.COOKIE).getMaxAge()).isZero();
        }
    }

    @Test
    void signingOutEndsIt() {
        EditorsBrowser browser = EditorsBrowser.signedIn();
        Response out = browser.request().header("Sec-Fetch-Site", "same-origin").post("/desk/sign-out");
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(out.detailedCookie(EditorsBrowser.COOKIE).getMaxAge()).isZero();
    }

    @Test
    void onlyAPageOfTheServiceSendsItsForms() {
        String cookie = EditorsBrowser.signedIn().cookie();
        for (String path : List.of("/desk/sign-in", "/desk/sign-out", "/desk", "/desk/history")) {
            assertThat(posted(path, cookie, Map.of("Sec-Fetch-Site", "cross-site"))).as(path).isEqualTo(403);
            assertThat(posted(path, cookie, Map.of("Sec-Fetch-Site", "same-site"))).as(path).isEqualTo(403);
            assertThat(posted(path, cookie, Map.of("Origin", "https://stranger.example"))).as(path).isEqualTo(403);
            assertThat(posted(path, cookie, Map.of("Origin", "null"))).as(path).isEqualTo(403);
            assertThat(posted(path, cookie, Map.of())).as(path).isEqualTo(403);
        }
        String own = "http://localhost:" + io.restassured.RestAssured.port;
        assertThat(posted("/desk/sign-out", cookie, Map.of("Origin", own))).isEqualTo(303);
    }

    private static int posted(String path, String cookie, Map<String, String> headers) {
        return given().redirects().follow(false).accept(Browser.ACCEPT).cookie(EditorsBrowser.COOKIE, cookie).headers(headers)
                .contentType("application/x-www-form-urlencoded").formParam("do", "undo").post(path).statusCode();
    }
}
