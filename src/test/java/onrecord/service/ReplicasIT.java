package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import onrecord.graphql.Listening;
import onrecord.database.DatabaseBeside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Three services started at the same time on one empty database are one service to their clients. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ReplicasIT {

    private static final int REPLICAS = 3;
    private static final int ARTICLES = 12;
    private static final String TOKEN = "nobody-but-the-tests-knows-this";
    private static final String INGEST = "mutation ($text: String!) { ingestArticle(input: { text: $text }) { created } }";
    private static final String CUT =
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'shared' AND pid <> pg_backend_pid()";
    private static final String MIGRATIONS =
            "SELECT count(*) > 0 AND count(*) = count(DISTINCT version) FROM flyway_schema_history WHERE success";

    @TempDir
    Path folder;

    @Test
    void clientsOfEachHearOfWhatAnyOfThemTakesIn() throws Exception {
        try (DatabaseBeside beside = DatabaseBeside.startIn(folder.resolve("data"))) {
            EmbeddedDatabase database = new EmbeddedDatabase(folder.resolve("data")).named("shared");
            database.named("postgres").run("CREATE DATABASE shared");
            List<RunningService> replicas = launchReplicas(database);
            try {
                replicas.forEach(RunningService::port);
                assertThat(database.ask(MIGRATIONS)).containsExactly("t");
                List<Listening> listeners = new ArrayList<>();
                for (RunningService replica : replicas) {
                    listeners.add(Listening.to(URI.create("http://127.0.0.1:" + replica.port() + "/graphql"),
                            "subscription { articleIngested { id title } }"));
                }
                openUp(listeners, replicas.get(0));
                List<String> before = heard(listeners, replicas, 0);
                assertThat(database.ask(CUT)).isNotEmpty();
                List<String> after = heard(listeners, replicas, ARTICLES);
                assertThat(before).doesNotContainAnyElementsOf(after);
                for (Listening listener : listeners) {
                    assertThat(listener.isSilent()).isTrue();
                    listener.close();
                }
            } finally {
                replicas.forEach(RunningService::close);
            }
        }
    }

    /** One is woken up by its database, another one by an address of its own, and the third one has to look. */
    private List<RunningService> launchReplicas(EmbeddedDatabase database) throws Exception {
        String address = database.address().replace("//", "//" + EmbeddedDatabase.NAME + ":" + database.password() + "@");
        List<Map<String, String>> waking = List.of(
                Map.of("ONRECORD_ANNOUNCEMENTS_POLL_EVERY", "1h"),
                Map.of("ONRECORD_ANNOUNCEMENTS_POLL_EVERY", "1h", "ONRECORD_ANNOUNCEMENTS_ADDRESS", address),
                Map.of("ONRECORD_ANNOUNCEMENTS_POLL_EVERY", "200ms", "ONRECORD_ANNOUNCEMENTS_LISTEN", "false"));
        List<RunningService> replicas = new ArrayList<>();
        for (int i = 0; i < REPLICAS; i++) {
            Map<String, String> settings = new HashMap<>(database.settings());
            settings.put("ONRECORD_ACCESS_EDITOR_TOKEN", TOKEN);
            settings.put("ONRECORD_LIMITS_TIME", "1m"); // three services that have only just started, and many articles at once
            settings.putAll(waking.get(i));
            replicas.add(RunningService.launchIn(Files.createDirectory(folder.resolve("replica" + i)), settings));
        }
        return replicas;
    }

    /** Sends articles until the clients of every replica have heard of one, and nothing more is on its way. */
    private static void openUp(List<Listening> listeners, RunningService replica) throws InterruptedException {
        InventedArticles articles = new InventedArticles(1);
        int next = 1000;
        for (Listening listener : listeners) {
            do {
                ingest(replica, articles.article(next++));
            } while (listener.isSilent());
        }
        for (Listening listener : listeners) {
            boolean silent;
            do {
                silent = listener.isSilent();
            } while (!silent);
        }
    }

    /** Has new articles taken in by all replicas at the same time, and gives the titles that the clients of each hear, in their order. */
    private static List<String> heard(List<Listening> listeners, List<RunningService> replicas, int first) throws Exception {
        InventedArticles articles = new InventedArticles(7 + first);
        List<CompletableFuture<String>> sent = new ArrayList<>();
        for (int i = first; i < first + ARTICLES; i++) {
            String text = articles.article(i);
            RunningService replica = replicas.get(i % REPLICAS);
            sent.add(CompletableFuture.supplyAsync(() -> ingest(replica, text)));
        }
        for (CompletableFuture<String> answer : sent) {
            assertThat(answer.get()).contains("\"created\"");
        }
        List<List<String>> heard = new ArrayList<>();
        for (Listening listener : listeners) {
            List<String> titles = new ArrayList<>();
            for (int i = 0; i < ARTICLES; i++) {
                titles.add(listener.next().getString("payload.data.articleIngested.title"));
            }
            heard.add(titles);
        }
        assertThat(heard.get(0)).doesNotHaveDuplicates();
        assertThat(heard).containsOnly(heard.get(0));
        return heard.get(0);
    }

    /** An article is sent again when the database was away. */
    private static String ingest(RunningService replica, String text) {
        String answer = replica.edit(INGEST, Map.of("text", text), TOKEN);
        return answer.contains("\"errors\"") ? replica.edit(INGEST, Map.of("text", text), TOKEN) : answer;
    }
}
