package onrecord.explorer.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import onrecord.explorer.Browser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Where nobody may change anything, the page to sign in says how to turn that on. */
@QuarkusTest
class NoEditorsTest {

    @Test
    void thePageToSignInSaysHowToTurnItOn() {
        Document page = Browser.open("/desk");
        assertThat(page.select("main").text()).contains("Nobody may change anything here yet", "ONRECORD_ACCESS_EDITOR_TOKEN",
                "QUARKUS_OIDC_AUTH_SERVER_URL");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void nobodySignsIn() {
        assertThat(given().redirects().follow(false).accept(Browser.ACCEPT).header("Sec-Fetch-Site", "same-origin")
                .formParam("token", Editors.TOKEN)
                .post("/desk/sign-in").statusCode()).isEqualTo(403);
    }
}
