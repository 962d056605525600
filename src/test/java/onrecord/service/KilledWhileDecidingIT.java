package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import onrecord.database.DatabaseBeside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whenever the service is killed while it decides, at the end of a load, who and what is meant in all articles, the next start comes to what would
 * have been decided without that.
 */
@Timeout(value = 40, unit = TimeUnit.MINUTES)
class KilledWhileDecidingIT {

    private static final int PAPERS = 12;
    private static final int ARTICLES = PAPERS * InventedStories.COUNT;
    private static final int KILLS = Faults.times(3, 20);

    /** What deciding writes to. */
    private static final List<String> TABLES = List.of("person", "person_article", "block", "event", "event_report", "event_participant",
            "identity_change", "former_id", "first_id", "undecided_article");

    /** Counts the statements that write once everything is stored, and never ends the one of that number, so that it is there that one kills. */
    private static final String COUNTING = """
            CREATE SEQUENCE moment;
            CREATE TABLE hanging_at (number bigint);
            CREATE FUNCTION reach() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                IF (SELECT count(*) FROM article) = %d AND NOT EXISTS (SELECT FROM ingestion_job WHERE state <> 'DONE')
                        AND nextval('moment') = (SELECT number FROM hanging_at) THEN
                    PERFORM pg_sleep(3600);
                END IF;
                RETURN NULL;
            END $$""".formatted(ARTICLES);

    /** Makes an event of its own of every report, as if none had been compared with others yet. */
    private static final String PART = """
            DO $$ DECLARE names text; BEGIN
                SELECT string_agg(quote_ident(column_name), ', ') INTO names FROM information_schema.columns
                    WHERE table_name = 'event' AND is_generated = 'NEVER' AND column_name <> 'id';
                CREATE TEMP TABLE apart AS SELECT id AS report, event_id AS whole, gen_random_uuid() AS part FROM event_report r
                    WHERE (SELECT count(*) FROM event_report WHERE event_id = r.event_id) > 1;
                EXECUTE format('INSERT INTO event (id, %1$s) SELECT part, %1$s FROM apart JOIN event ON id = whole', names);
                UPDATE event_report SET event_id = part, first_here = true FROM apart WHERE id = report;
                DELETE FROM event WHERE id IN (SELECT whole FROM apart);
                UPDATE event SET article_count = 1 WHERE id IN (SELECT part FROM apart);
                INSERT INTO undecided_article SELECT id FROM article ON CONFLICT DO NOTHING;
            END $$""";

    private static final String HANGS = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'";
    private static final String UNHANG =
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%s' AND pid <> pg_backend_pid()";
    private static final String CONNECTIONS = "SELECT count(*) FROM pg_stat_activity WHERE datname = '%s' AND pid <> pg_backend_pid()";

    @TempDir
    Path folder;

    @Test
    void whatIsDecidedAfterwardsIsWhatItWouldHaveBeen() throws IOException {
        InventedStories.writeTo(folder.resolve("articles"), PAPERS, 1);
        try (DatabaseBeside beside = DatabaseBeside.startIn(folder.resolve("data"))) {
            EmbeddedDatabase stored = new EmbeddedDatabase(folder.resolve("data"));
            storeAndKill(stored);
            assertThat(stored.ask("SELECT count(*) FROM article")).containsExactly(String.valueOf(ARTICLES));
            stored.run(PART);

            EmbeddedDatabase undisturbed = copy(stored, "undisturbed", 0);
            decide(undisturbed);
            List<String> persons = undisturbed.ask(TwoServicesIT.PERSONS);
            List<String> events = undisturbed.ask(TwoServicesIT.EVENTS);
            assertThat(events).as("there is much to decide").hasSizeLessThan(stored.ask(TwoServicesIT.EVENTS).size() / 2);
            int moments = Integer.parseInt(undisturbed.ask("SELECT last_value FROM moment").get(0));
            assertThat(moments).as("statements that write").isGreaterThan(5);

            Random random = new Random(1);
            for (int kill = 1; kill <= KILLS; kill++) {
                int moment = 1 + random.nextInt(moments);
                EmbeddedDatabase disturbed = copy(stored, "kill_" + kill, moment);
                try (RunningService service = start(disturbed)) {
                    disturbed.waitFor(HANGS, "1");
                    kill(service, disturbed);
                }
                assertThat(disturbed.ask("SELECT count(*) > 0 FROM undecided_article")).as("moment %d", moment).containsExactly("t");
                disturbed.run("DELETE FROM hanging_at");
                decide(disturbed);
                assertThat(disturbed.ask(TwoServicesIT.PERSONS)).as("moment %d of %d", moment, moments)
                        .containsExactlyInAnyOrderElementsOf(persons);
                assertThat(disturbed.ask(TwoServicesIT.EVENTS)).as("moment %d of %d", moment, moments)
                        .containsExactlyInAnyOrderElementsOf(events);
            }
        }
    }

    /** Loads all articles, but is killed when it begins to decide. */
    private void storeAndKill(EmbeddedDatabase database) {
        try (RunningService service = start(database)) {
            database.run(COUNTING);
            TABLES.forEach(table -> database.run("CREATE TRIGGER reach AFTER INSERT OR UPDATE OR DELETE ON " + table
                    + " FOR EACH STATEMENT EXECUTE FUNCTION reach()"));
            database.run("INSERT INTO hanging_at VALUES (1)");
            database.waitFor(HANGS, "1");
            kill(service, database);
        }
    }

    private static void kill(RunningService service, EmbeddedDatabase database) {
        service.kill();
        database.ask(UNHANG.formatted(database.name()));
        database.waitFor(CONNECTIONS.formatted(database.name()), "0");
    }

    /** A copy in which deciding hangs at that moment, or at none if that is 0. */
    private static EmbeddedDatabase copy(EmbeddedDatabase stored, String name, int moment) {
        EmbeddedDatabase copy = stored.named(name);
        stored.named("postgres").run("CREATE DATABASE " + name + " TEMPLATE " + stored.name());
        copy.run("SELECT setval('moment', 1, false)");
        copy.run("UPDATE hanging_at SET number = " + moment);
        return copy;
    }

    private void decide(EmbeddedDatabase database) {
        try (RunningService service = start(database)) {
            assertThat(service.loaded()).isEqualTo("0 ingested, " + ARTICLES + " unchanged, 0 changed, 0 failed");
            assertThat(database.ask("SELECT count(*) FROM article")).containsExactly(String.valueOf(ARTICLES));
            assertThat(database.ask("SELECT count(*) FROM undecided_article")).containsExactly("0");
            assertThat(database.ask(KilledWhileLoadingIT.WRONG_COUNTS)).isEmpty();
        }
    }

    private RunningService start(EmbeddedDatabase database) {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("ONRECORD_FOLDERS", folder.resolve("articles").toString());
        try {
            return RunningService.startIn(Files.createDirectories(folder.resolve("service")), settings);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
