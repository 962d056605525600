package onrecord.graphql.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tokens of an OpenID Connect provider, checked against the keys it publishes. */
@QuarkusTest
@TestProfile(OpenIdConnectTest.WithProvider.class)
class OpenIdConnectTest {

    public static class WithProvider implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Provider.class));
        }
    }

    @Test
    void anEditorMayWrite() {
        send(token("editor").jws().keyId(Provider.KEY_ID).sign(Provider.KEYS.getPrivate()))
                .statusCode(200)
                .body("errors[0].extensions.code", not(equalTo("FORBIDDEN")));
    }

    @Test
    void anotherRoleMayNot() {
        send(token("reader").jws().keyId(Provider.KEY_ID).sign(Provider.KEYS.getPrivate()))
                .statusCode(403)
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
    }

    @Test
    void anExpiredTokenIsRefused() {
        JwtClaimsBuilder expired = Jwt.issuer(Provider.issuer()).subject("ed").groups("editor")
                .issuedAt(Instant.now().minus(Duration.ofHours(2)))
                .expiresAt(Instant.now().minus(Duration.ofHours(1)));
        send(expired.jws().keyId(Provider.KEY_ID).sign(Provider.KEYS.getPrivate())).statusCode(401);
    }

    @Test
    void aTokenSignedByAForeignKeyIsRefused() {
        KeyPair foreign = Provider.newKeys();
        send(token("editor").jws().keyId(Provider.KEY_ID).sign(foreign.getPrivate())).statusCode(401);
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        JwtClaimsBuilder other = Jwt.issuer("http://other.example").subject("ed").groups("editor").expiresIn(Duration.ofMinutes(5));
        send(other.jws().keyId(Provider.KEY_ID).sign(Provider.KEYS.getPrivate())).statusCode(401);
    }

    @Test
    void anUnsignedTokenIsRefused() {
        String claims = "{\"iss\":\"" + Provider.issuer() + "\",\"sub\":\"ed\",\"groups\":[\"editor\"],\"exp\":4102444800}";
        send(base64("{\"alg\":\"none\"}") + "." + base64(claims) + ".").statusCode(401);
    }

    private static JwtClaimsBuilder token(String role) {
        return Jwt.issuer(Provider.issuer()).subject("ed").groups(role).expiresIn(Duration.ofMinutes(5));
    }

    private static ValidatableResponse send(String token) {
        return given().contentType("application/json")
                .header("Authorization", "Bearer " + token)
                .body(Map.of("query", WritingTest.DELETE_NOTHING))
                .post("/graphql")
                .then();
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
