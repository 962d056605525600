package onrecord.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.storage.SqlStatements;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * How many questions a second the service answers, how many the same process answers with one hand-written SQL statement each, and how many
 * other GraphQL servers do. Not run with the other tests: {@code mvn test -Dtest=LoadBenchmark}. The load comes from a process of its own.
 * One is asked at a time, in turns, and each round begins with another one.
 */
@QuarkusTest
class LoadBenchmark {

    private static final int WARM_UP = Integer.getInteger("benchmark.warm-up", 15);
    private static final int MOST_WARM_UPS = 8;
    private static final int SECONDS = Integer.getInteger("benchmark.seconds", 10);
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);
    private static final String QUESTIONS = System.getProperty("benchmark.questions", "");
    private static final List<Peer> PEERS =
            Stream.of(System.getProperty("benchmark.peers", "mercurius,postgraphile,apollo").split(",")).filter(name -> !name.isBlank())
                    .map(name -> Peer.valueOf(name.toUpperCase(Locale.ROOT))).toList();

    @Inject
    Pool pool;

    @TestHTTPResource
    URI service;

    private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @Test
    void answersBesideHandWrittenSqlAndOthers() throws Exception {
        GeneratedNews.fill(pool);
        CpuTime database = CpuTime.ofDatabase(pool.query("select pg_backend_pid()").executeAndAwait().iterator().next().getInteger(0));
        Comparison comparison = new Comparison();
        try (Peers peers = new Peers(ConfigProvider.getConfig())) {
            for (Peer peer : PEERS) {
                peers.start(peer);
            }
            List<Map<Server, List<Round>>> asked = new ArrayList<>();
            for (int i = 0; i < ByHand.QUESTIONS.size(); i++) {
                asked.add(sameAnswers(ByHand.QUESTIONS.get(i), i, peers.servers()));
            }
            for (int i = 0; i < ByHand.QUESTIONS.size(); i++) {
                if (!ByHand.QUESTIONS.get(i).name().contains(QUESTIONS)) {
                    continue;
                }
                measure(ByHand.QUESTIONS.get(i), asked.get(i), database);
                System.out.print(comparison.add(ByHand.QUESTIONS.get(i), asked.get(i)));
            }
        }
        Files.writeString(Path.of("target", "benchmark.md"), comparison.table());
        System.out.println(comparison.table());
    }

    /** SQL by hand, the service, and the peers, none of which was asked yet: all give the same answers. */
    private Map<Server, List<Round>> sameAnswers(Question question, int number, List<Server> peers) throws IOException {
        Server graphql = here("OnRecord", "/graphql");
        int statements = SqlStatements.of(() -> graphql.answer(question.body(1))).size();
        List<Server> servers = new ArrayList<>(List.of(
                here("SQL by hand", "/by-hand/" + number), here("OnRecord, SQL statements: " + statements, "/graphql")));
        servers.addAll(peers);
        Map<Server, List<Round>> rounds = new LinkedHashMap<>();
        for (Server server : servers) {
            assertSameAnswers(question, graphql, server);
            rounds.put(server, new ArrayList<>());
        }
        return rounds;
    }

    private static void measure(Question question, Map<Server, List<Round>> rounds, CpuTime database) throws Exception {
        Path bodies = Files.write(Files.createTempFile("questions", ".jsonl"), IntStream.range(0, 500).mapToObj(question::body).toList());
        for (Server server : rounds.keySet()) {
            warmUp(server, bodies, database);
        }
        List<Server> turns = new ArrayList<>(rounds.keySet());
        for (int round = 0; round < ROUNDS; round++) {
            for (Server server : turns) {
                rounds.get(server).add(Round.of(server, bodies, SECONDS, database));
            }
            Collections.rotate(turns, 1);
        }
    }

    private Server here(String name, String path) {
        return new Server(name, service.resolve(path), () -> machine.getProcessCpuTime() / 1e6);
    }

    private static void assertSameAnswers(Question question, Server one, Server other) throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (int i = 0; i < 10; i++) {
            String body = question.body(i);
            assertThat(json.readTree(other.answer(body)).get("data")).as("%s: %s", question.name(), other.name())
                    .isNotNull().isEqualTo(json.readTree(one.answer(body)).get("data"));
        }
    }

    /** Asks until the JIT compiler is nearly done: less than a tenth of the time went into compiling. */
    private static void warmUp(Server server, Path bodies, CpuTime database) throws Exception {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        for (int i = 0; i < MOST_WARM_UPS; i++) {
            long before = compiler.getTotalCompilationTime();
            Round.of(server, bodies, WARM_UP, database);
            if (compiler.getTotalCompilationTime() - before < WARM_UP * 100L) {
                return;
            }
        }
    }
}
