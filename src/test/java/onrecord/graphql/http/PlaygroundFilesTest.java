package onrecord.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PlaygroundFilesTest {

    private static final RestAssuredConfig AS_SENT = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    @Test
    void aBrowserGetsThemPackedAndWhoCannotUnpackGetsThemUnpacked() {
        byte[] packed = given().config(AS_SENT).header("Accept-Encoding", "br, gzip").get("/graphiql/graphiql.min.js")
                .then().statusCode(200).header("Content-Encoding", "gzip").contentType("text/javascript").extract().asByteArray();
        byte[] plain = given().config(AS_SENT).get("/graphiql/graphiql.min.js").then().statusCode(200).extract().asByteArray();
        assertThat(packed).hasSizeLessThan(plain.length / 3);
        assertThat(given().header("Accept-Encoding", "gzip").get("/graphiql/graphiql.min.js").asByteArray()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "deflate, gzip", "gzip;q=0.5, br", "br,gzip;q=1.0"})
    void packedIsTaken(String encodings) {
        assertThat(PlaygroundFiles.takesPacked(encodings)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br", "gzip;q=0", "gzip;q=0.0, br", "xgzip", "identity"})
    void packedIsNotTaken(String encodings) {
        assertThat(PlaygroundFiles.takesPacked(encodings)).isFalse();
        assertThat(PlaygroundFiles.takesPacked(null)).isFalse();
    }
}
