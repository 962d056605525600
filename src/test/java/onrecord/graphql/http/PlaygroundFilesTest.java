package onrecord.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import org.junit.jupiter.api.Test;

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
}
