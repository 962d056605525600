package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A text of which the service dies each time is given up at last, and keeps no other text waiting. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class FatalTextIT {

    private static final int OTHERS = 5;
    private static final int ATTEMPTS = 3;

    /** Storing the text never ends, so that whoever kills the service kills it at this text. */
    private static final String HANG = """
            CREATE FUNCTION hang() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                IF new.source = 'fatal.txt' THEN PERFORM pg_sleep(3600); END IF;
                RETURN new;
            END $$;
            CREATE TRIGGER hang BEFORE INSERT ON article FOR EACH ROW EXECUTE FUNCTION hang()""";

    private static final String HANGS = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'";
    private static final String UNHANG = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'";
    private static final String FATAL = "SELECT state || ' ' || begun FROM ingestion_job WHERE source = 'fatal.txt'";
    private static final String STATES = "SELECT state || ' ' || count(*) FROM ingestion_job GROUP BY state";

    @TempDir
    Path folder;

    @Test
    void aTextOfWhichTheServiceDiesEachTimeIsGivenUp() throws IOException {
        Path articles = folder.resolve("articles");
        new InventedArticles(1).writeTo(articles, OTHERS);
        Files.writeString(articles.resolve("fatal.txt"), "“The lock is open,” said Tessa Quillon in Vienna on Monday.\n");
        Map<String, String> settings = new HashMap<>(
                Map.of("ONRECORD_FOLDERS", articles.toString(), "ONRECORD_INGESTION_LEASE", "2S", "ONRECORD_INGESTION_ATTEMPTS",
                        String.valueOf(ATTEMPTS)));
        try (RunningService beside = RunningService.startIn(Files.createDirectory(folder.resolve("beside")))) {
            EmbeddedDatabase database = beside.database();
            settings.putAll(database.settings());
            database.run(HANG);
            Path service = Files.createDirectory(folder.resolve("service"));
            for (int time = 1; time <= ATTEMPTS; time++) {
                try (RunningService killed = RunningService.startIn(service, settings)) {
                    database.waitFor(HANGS, "1");
                    assertThat(database.ask(FATAL)).containsExactly("RUNNING " + time);
                    killed.kill();
                }
                database.ask(UNHANG);
            }
            assertThat(database.ask("SELECT count(*) FROM article")).as("after the first time each is read alone")
                    .containsExactly(String.valueOf(OTHERS));
            try (RunningService last = RunningService.startIn(service, settings)) {
                assertThat(last.loaded()).isEqualTo("0 ingested, " + OTHERS + " unchanged, 0 changed, 1 failed");
                assertThat(database.ask(STATES)).containsExactlyInAnyOrder("DONE " + OTHERS, "FAILED 1");
                assertThat(last.ask("{ingestionJobs(state: FAILED) {nodes {source attempts problem advice}}}"))
                        .contains("fatal.txt", "\"attempts\":" + ATTEMPTS, "the service ended " + ATTEMPTS + " times", "more memory");
            }
        }
    }
}
