package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A second PostgreSQL follows the first one by streaming replication, and answers queries: only queries, and only while it is there. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ReadReplicaIT {

    private static final String TOKEN = "nobody-but-the-tests-knows-this";
    private static final String INGEST = "mutation ($text: String!) { ingestArticle(input: { text: $text }) { article { "
            + "title statements { nodes { text } } } } }";
    private static final String TITLES = "{ articles { nodes { title } } }";

    @TempDir
    Path folder;

    @Test
    void queriesAreAnsweredByTheReplicaAndByTheDatabaseItselfWhenThatIsAway() throws Exception {
        try (RunningService service = RunningService.startIn(folder)) {
            service.stop();
        }
        StandbyDatabase standby = StandbyDatabase.copyOf(folder, Relay.freePort());
        Map<String, String> settings = Map.of(
                "ONRECORD_ACCESS_EDITOR_TOKEN", TOKEN, "QUARKUS_DATASOURCE_REPLICA_REACTIVE_URL", standby.address());
        try (RunningService service = RunningService.startIn(folder, settings)) {
            assertThat(ingest(service, "First pier closes")).contains("First pier closes", "the pier was rotten");
            assertThat(service.ask(TITLES)).as("with no replica there").contains("First pier closes");
            try (standby) {
                standby.follow(service.database());
                standby.waitForArticles(1);
                standby.stopReplaying();
                assertThat(ingest(service, "Second pier closes")).as("what a mutation answers").contains("the pier was rotten");
                assertThat(service.ask(TITLES)).as("while the replica is behind")
                        .contains("First pier closes").doesNotContain("Second pier closes");
                standby.replayAgain();
                standby.waitForArticles(2);
                assertThat(service.ask(TITLES)).contains("First pier closes", "Second pier closes");
                standby.stopReplaying();
                ingest(service, "Third pier closes");
                assertThat(service.ask(TITLES)).doesNotContain("Third pier closes");
            }
            assertThat(service.ask(TITLES)).as("after the replica ended").contains("Third pier closes");
        }
    }

    private static String ingest(RunningService service, String title) {
        return service.edit(INGEST, Map.of("text", title + "\n\nCouncillor Edda Flint said the pier was rotten."), TOKEN);
    }
}
