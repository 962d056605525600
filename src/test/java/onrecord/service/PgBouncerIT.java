package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two services reach their database through a PgBouncer in transaction mode: they migrate it, load into it, and answer many at once. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class PgBouncerIT {

    private static final String POOLED = "pooled";
    private static final int ARTICLES = 40;
    private static final int CLIENTS = 20;
    private static final int QUESTIONS = 20;
    private static final int CONNECTIONS = 5;

    private static final String ASK = "{ articles { totalCount nodes { title statements { nodes { text speaker { name } } } } } "
            + "persons { totalCount } events(filter: { status: [HAPPENED, PLANNED, ALLEGED] }) { totalCount } }";

    @TempDir
    Path folder;

    @Test
    void transactionsShareConnections() throws Exception {
        assumeTrue(PgBouncer.program().isPresent(), "pgbouncer is not installed");
        share(0);
    }

    @Test
    void preparedStatementsAreThereOnWhicheverConnection() throws Exception {
        assumeTrue(PgBouncer.program().isPresent(), "pgbouncer is not installed");
        assumeTrue(PgBouncer.canPrepare(PgBouncer.program().get()), "pgbouncer is older than 1.21");
        share(200);
    }

    private void share(int prepared) throws Exception {
        try (RunningService owner = RunningService.startIn(Files.createDirectory(folder.resolve("owner")))) {
            EmbeddedDatabase database = owner.database();
            database.run("CREATE DATABASE " + POOLED);
            try (PgBouncer bouncer = PgBouncer.start(folder, database, POOLED, CONNECTIONS, prepared)) {
                Map<String, String> settings = settings(bouncer, database, prepared > 0);
                try (RunningService one = launch("one", settings, 1); RunningService two = launch("two", settings, 2)) {
                    assertThat(one.loaded()).startsWith(ARTICLES + " ingested").endsWith(" 0 failed");
                    assertThat(two.loaded()).startsWith(ARTICLES + " ingested").endsWith(" 0 failed");
                    assertThat(database.named(POOLED).ask("SELECT count(*) FROM article")).containsExactly(String.valueOf(2 * ARTICLES));
                    assertThat(database.named(POOLED).ask(KilledWhileLoadingIT.WRONG_COUNTS)).isEmpty();
                    assertThat(answers(one, two)).hasSize(1).first().asString().contains("\"totalCount\":" + 2 * ARTICLES)
                            .doesNotContain("\"errors\"");
                    assertThat(one.log() + two.log()).doesNotContain("prepared statement", "ERROR");
                }
            }
        }
    }

    /** As the README says. */
    private static Map<String, String> settings(PgBouncer bouncer, EmbeddedDatabase database, boolean prepared) {
        Map<String, String> settings = new HashMap<>(database.settings(bouncer.address()));
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:" + bouncer.address() + "?prepareThreshold=0");
        if (!prepared) {
            settings.put("QUARKUS_DATASOURCE_REACTIVE_CACHE_PREPARED_STATEMENTS", "false");
            settings.put("QUARKUS_DATASOURCE_REACTIVE_POSTGRESQL_USE_LAYER7_PROXY", "true");
        }
        settings.put("ONRECORD_ANNOUNCEMENTS_LISTEN", "false");
        settings.put("ONRECORD_LIMITS_TIME", "1m");
        return settings;
    }

    private RunningService launch(String name, Map<String, String> settings, long seed) throws Exception {
        Path own = Files.createDirectory(folder.resolve(name));
        new InventedArticles(seed).writeTo(own.resolve(name), ARTICLES);
        Map<String, String> all = new HashMap<>(settings);
        all.put("ONRECORD_FOLDERS", name); // files of one path would be one file to the two services
        return RunningService.launchIn(own, all);
    }

    /** What many clients of both services are answered, each answer once. */
    private static List<String> answers(RunningService... services) {
        List<CompletableFuture<List<String>>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            RunningService service = services[i % services.length];
            clients.add(CompletableFuture.supplyAsync(() -> {
                List<String> answers = new ArrayList<>();
                for (int question = 0; question < QUESTIONS; question++) {
                    answers.add(service.ask(ASK));
                }
                return answers;
            }));
        }
        return clients.stream().flatMap(client -> client.join().stream()).distinct().toList();
    }
}
