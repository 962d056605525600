package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Processes that share a folder and a database share the work: each file is read by one of them, also when one is killed in the middle. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class SharedQueueIT {

    private static final int ARTICLES = 400;
    private static final Pattern INGESTED = Pattern.compile("(\\d+) ingested, (\\d+) unchanged, 0 changed, 0 failed");
    private static final String STATES = "SELECT state || ' ' || count(*) FROM ingestion_job GROUP BY state";

    @TempDir
    Path folder;

    @Test
    void eachFileIsReadByOneAndTheRestOfOneThatIsKilledByTheOther() throws IOException, SQLException {
        new InventedArticles(1).writeTo(folder.resolve("articles"), ARTICLES);
        Files.writeString(folder.resolve("articles").resolve("empty.txt"), "");
        Map<String, String> settings = new HashMap<>();
        settings.put("ONRECORD_FOLDERS", folder.resolve("articles").toString());
        settings.put("ONRECORD_INGESTION_LEASE", "3S");
        try (RunningService first = RunningService.startIn(Files.createDirectory(folder.resolve("first")), Map.of())) {
            EmbeddedDatabase database = first.database();
            settings.putAll(database.settings());
            try (RunningService killed = RunningService.startIn(Files.createDirectory(folder.resolve("killed")), settings);
                    RunningService other = RunningService.startIn(Files.createDirectory(folder.resolve("other")), settings)) {
                database.waitFor("SELECT count(*) >= 60 FROM article", "t");
                killWhileBothHoldWork(killed, database);
                Matcher report = INGESTED.matcher(other.loaded().replace("1 failed", "0 failed"));
                assertThat(report.matches()).as(other.loaded()).isTrue();
                assertThat(Integer.parseInt(report.group(2))).as("articles that the other one has taken in").isBetween(1, ARTICLES - 1);
                assertThat(database.ask("SELECT count(*) FROM article")).containsExactly(String.valueOf(ARTICLES));
                assertThat(database.ask(KilledWhileLoadingIT.WRONG_COUNTS)).isEmpty();
                assertThat(database.ask(STATES)).containsExactlyInAnyOrder("DONE " + ARTICLES, "FAILED 1");
            }
        }
    }

    /** Nothing is stored from when this begins until the service is killed, so neither can come to an end of its work meanwhile. */
    private static void killWhileBothHoldWork(RunningService killed, EmbeddedDatabase database) throws SQLException {
        try (Connection lock = database.connect()) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("LOCK TABLE article IN SHARE MODE");
            database.waitFor("SELECT count(DISTINCT leased_by) = 2 FROM ingestion_job WHERE state = 'RUNNING'", "t");
            killed.kill();
            lock.rollback();
        }
    }
}
