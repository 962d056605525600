package onrecord.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class PlaygroundFilesTest {

    private static final Path SOURCES = Path.of("src/main/playground");
    private static final Path FILES = Path.of("src/main/resources/playground");

    private static final RestAssuredConfig AS_SENT = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    /** Each by the name it is served with. */
    private static Map<String, String> unpacked(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> packed = Files.list(folder)) {
            for (Path file : packed.toList()) {
                files.put(file.getFileName().toString().replaceFirst("[.]gz$", ""), unpacked(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private static String unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(unpacking.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void aBrowserGetsThemPackedAndWhoCannotUnpackGetsThemUnpacked() {
        byte[] packed = given().config(AS_SENT).header("Accept-Encoding", "br, gzip").get("/graphiql/graphiql.js")
                .then().statusCode(200).header("Content-Encoding", "gzip").contentType("text/javascript").extract().asByteArray();
        byte[] plain = given().config(AS_SENT).get("/graphiql/graphiql.js").then().statusCode(200).extract().asByteArray();
        assertThat(packed).hasSizeLessThan(plain.length / 2);
        assertThat(given().header("Accept-Encoding", "gzip").get("/graphiql/graphiql.js").asByteArray()).isEqualTo(plain);
    }

    @Test
    void eachIsServedAsWhatItIsAndKeptWhereItsNameSaysWhichItIs() throws IOException {
        Map<String, String> files = unpacked(FILES);
        assertThat(files)
                .containsKeys("graphiql.js", "graphiql.css", "json.worker.js", "graphql.worker.js", "editor.worker.js", "licences.txt")
                .hasSizeGreaterThan(10);
        files.forEach((name, contents) -> {
            boolean hashed = name.matches(".+[.][0-9A-Z]{8}[.][a-z]+");
            String type = name.endsWith(".js") ? "text/javascript" : name.endsWith(".css") ? "text/css"
                    : name.endsWith(".ttf") ? "font/ttf" : "text/plain";
            byte[] sent = given().config(AS_SENT).get("/graphiql/" + name).then().statusCode(200).contentType(startsWith(type))
                    .header("Cache-Control", hashed ? "public, immutable, max-age=31536000" : "no-cache").extract().asByteArray();
            assertThat(new String(sent, StandardCharsets.ISO_8859_1)).as(name).isEqualTo(contents);
        });
    }

    @Test
    void whoHasAFileAlreadyIsNotSentItAgain() {
        String tag = given().get("/graphiql/graphiql.css").then().statusCode(200).extract().header("ETag");
        given().header("If-None-Match", tag).get("/graphiql/graphiql.css").then().statusCode(304);
        given().header("If-None-Match", "W/\"another\"").get("/graphiql/graphiql.css").then().statusCode(200);
    }

    @Test
    void nothingElseIsServedFromThere() {
        for (String name : new String[] {"graphiql.js.gz", "nothing.js", "..%2Fmodels%2Ftags", "%2e%2e%2fapplication.properties",
            "%00.js"}) {
            assertThat(given().urlEncodingEnabled(false).get("/graphiql/" + name).statusCode()).as(name).isBetween(400, 404);
        }
    }

    /** Whatever browsers run can be made again from the packages that package-lock.json names, and from nothing else. */
    @Test
    void theyAreWhatTheirSourcesMake(@TempDir Path folder) throws Exception {
        try (NodeScript build = NodeScript.startIn(SOURCES, "build.js", folder.toString())) {
            assertThat(build.lines()).as("what the build complains of").isEmpty();
        }
        assertThat(unpacked(folder).keySet()).isEqualTo(unpacked(FILES).keySet());
        assertThat(unpacked(folder)).as("npm ci && npm run build in %s", SOURCES).isEqualTo(unpacked(FILES));
    }
}
