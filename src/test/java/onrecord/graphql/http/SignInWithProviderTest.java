package onrecord.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.time.Instant;
import onrecord.explorer.Browser;
import org.junit.jupiter.api.Test;

/** Editors whom an OpenID Connect provider knows sign in with a browser, too, for as long as their token is valid. */
@QuarkusTest
@TestProfile(OpenIdConnectTest.WithProvider.class)
class SignInWithProviderTest {

    private static final String COOKIE = "onrecord-editor";

    private static String token(String role, Duration lasts) {
        return Jwt.issuer(Provider.issuer()).subject("imke").groups(role).expiresAt(Instant.now().plus(lasts)).jws().keyId(Provider.KEY_ID)
                .sign(Provider.KEYS.getPrivate());
    }

    private static Response signIn(String token) {
        return given().redirects().follow(false).accept(Browser.ACCEPT).header("Sec-Fetch-Site", "same-origin").formParam("token", token)
                .post("/desk/sign-in");
    }

    private static Response desk(String cookie) {
        return given().redirects().follow(false).accept(Browser.ACCEPT).cookie(COOKIE, cookie).get("/desk");
    }

    @Test
    void anEditorIsCalledByTheNameInTheToken() {
        Response answer = signIn(token("editor", Duration.ofMinutes(5)));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        Response desk = desk(answer.cookie(COOKIE));
        assertThat(desk.statusCode()).isEqualTo(200);
        assertThat(desk.asString()).contains("Signed in as <b>imke</b>");
    }

    @Test
    void whoMayOnlyReadOrIsUnknownIsNotSignedIn() {
        assertThat(signIn(token("reader", Duration.ofMinutes(5))).statusCode()).isEqualTo(403);
        assertThat(signIn(token("editor", Duration.ofMinutes(-5))).statusCode()).isEqualTo(401);
        assertThat(signIn("no.token.atall").statusCode()).isEqualTo(401);
        assertThat(given().accept(Browser.ACCEPT).get("/desk/sign-in").asString()).contains("identity provider");
    }

    @Test
    void theSessionEndsWithTheToken() throws InterruptedException {
        Instant end = Instant.now().plusSeconds(3);
        String cookie = signIn(token("editor", Duration.ofSeconds(3))).cookie(COOKIE);
        assertThat(desk(cookie).statusCode()).isEqualTo(200);
        while (Instant.now().isBefore(end.plusSeconds(1))) {
            Thread.sleep(100);
        }
        Response over = desk(cookie);
        assertThat(over.statusCode()).isEqualTo(303);
        assertThat(over.header("Location")).startsWith("/desk/sign-in");
        assertThat(over.detailedCookie(COOKIE).getMaxAge()).isZero();
    }
}
