package onrecord.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import onrecord.graphql.http.NodeScript;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.Telling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The example of a client in TypeScript: its types fit the schema, and it is answered. */
@QuarkusTest
class TypeScriptExampleTest {

    private static final Path FOLDER = Path.of("deploy", "examples", "typescript");

    @TestHTTPResource("/graphql")
    URI url;

    @Inject
    Archive archive;

    @Test
    @Timeout(300)
    void itIsMadeFromTheSchemaCompiledAndAnswered() throws Exception {
        archive.store(
                Telling.of("Mill to turn\nThe mill turns again, Cordula Wren said.\n").publishedOn("2017-02-03").by("The Millrace Echo")
                        .person("Cordula Wren", List.of())
                        .said("Cordula Wren", "The mill turns again", "2017-02-02")
                        .fromFile("echo/mill.txt"),
                new Resolver()).await().atMost(Duration.ofSeconds(60));
        assertThat(run("generate.js")).contains("src/gql/graphql.ts", "src/gql/persisted-documents.json");
        assertThat(run("node_modules/typescript/bin/tsc")).as("what the compiler finds wrong").isEmpty();
        List<String> said = List.of("Cordula Wren said “The mill turns again” (2017-02-02; The Millrace Echo)", "1 of 1");
        assertThat(run("dist/said.js", url.toString(), "Cordula Wren")).isEqualTo(said);
        assertThat(run("dist/said.js", url.toString(), "Cordula Wren")).as("by its hash alone").isEqualTo(said);
        assertThat(run("dist/said.js", url.toString(), "Cordula Wren", "100000")).singleElement().asString()
                .startsWith("QUERY_TOO_COSTLY: ");
    }

    private static List<String> run(String script, String... arguments) throws Exception {
        try (NodeScript running = NodeScript.startIn(FOLDER, script, arguments)) {
            return running.lines();
        }
    }
}
