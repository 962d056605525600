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
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import onrecord.storage.SqlStatements;
import org.junit.jupiter.api.Test;

/**
 * How many questions a second the service answers, and how many the same process answers with one hand-written SQL statement each. Not
 * run with the other tests: {@code mvn test -Dtest=LoadBenchmark}. The load comes from a process of its own over 32 connections. Both
 * ways are asked in turn, and of each the best round counts: what else the machine does disturbs the others more.
 */
@QuarkusTest
class LoadBenchmark {

    private static final int CONNECTIONS = 32;
    private static final int WARM_UP = Integer.getInteger("benchmark.warm-up", 15);
    private static final int MOST_WARM_UPS = 8;
    private static final int SECONDS = Integer.getInteger("benchmark.seconds", 10);
    private static final int ROUNDS = 3;

    private record Measured(double perSecond, double p50, double p99, double cpuMillis, double databaseMillis) {

        Measured orBetter(Measured other) {
            return other.perSecond > perSecond ? other : this;
        }
    }

    @Inject
    Pool pool;

    @TestHTTPResource
    URI service;

    private final HttpClient client = HttpClient.newHttpClient();
    private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @Test
    void answersBesideHandWrittenSql() throws Exception {
        GeneratedNews.fill(pool);
        DatabaseCpu database = new DatabaseCpu(
                pool.query("select pg_backend_pid()").executeAndAwait().iterator().next().getInteger(0));
        StringBuilder table = new StringBuilder(
                "| question | | requests/s | p50 ms | p99 ms | CPU ms | of PostgreSQL | SQL statements |\n|---|---|---|---|---|---|---|---|\n");
        for (int i = 0; i < ByHand.QUESTIONS.size(); i++) {
            Question question = ByHand.QUESTIONS.get(i);
            assertSameAnswers(question, "/by-hand/" + i);
            Path bodies = bodies(question);
            warmUp("/graphql", bodies, database);
            warmUp("/by-hand/" + i, bodies, database);
            Measured byHand = run("/by-hand/" + i, bodies, SECONDS, database);
            Measured graphql = run("/graphql", bodies, SECONDS, database);
            for (int round = 1; round < ROUNDS; round++) {
                byHand = byHand.orBetter(run("/by-hand/" + i, bodies, SECONDS, database));
                graphql = graphql.orBetter(run("/graphql", bodies, SECONDS, database));
            }
            int statements = SqlStatements.of(() -> post("/graphql", question.body(1))).size();
            table.append(row(question.name(), "SQL by hand", byHand, 1));
            table.append(row("", String.format(Locale.ROOT, "GraphQL, %.0f %%", 100 * graphql.perSecond / byHand.perSecond), graphql,
                    statements));
        }
        Files.writeString(Path.of("target", "benchmark.md"), table);
        System.out.println(table);
    }

    private void assertSameAnswers(Question question, String byHand) throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (int i = 0; i < 10; i++) {
            String body = question.body(i);
            assertThat(json.readTree(post("/graphql", body)).get("data")).as(question.name())
                    .isEqualTo(json.readTree(post(byHand, body)).get("data"));
        }
    }

    private String post(String path, String body) {
        try {
            return client.send(
                    HttpRequest.newBuilder(service.resolve(path)).header("Content-Type", "application/json")
                            .header("Accept", "application/graphql-response+json").POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                    HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException unanswered) {
            throw new AssertionError(unanswered);
        }
    }

    /** Asks until the JIT compiler is nearly done: less than a tenth of the time went into compiling. */
    private void warmUp(String path, Path bodies, DatabaseCpu database) throws Exception {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        for (int i = 0; i < MOST_WARM_UPS; i++) {
            long before = compiler.getTotalCompilationTime();
            run(path, bodies, WARM_UP, database);
            if (compiler.getTotalCompilationTime() - before < WARM_UP * 100L) {
                return;
            }
        }
    }

    private static Path bodies(Question question) throws IOException {
        return Files.write(Files.createTempFile("questions", ".jsonl"), IntStream.range(0, 500).mapToObj(question::body).toList());
    }

    private Measured run(String path, Path bodies, int seconds, DatabaseCpu database) throws Exception {
        long cpu = machine.getProcessCpuTime();
        double ofDatabase = database.millis();
        Process load = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-cp",
                System.getProperty("java.class.path"),
                Load.class.getName(), String.valueOf(service.getPort()), path, bodies.toString(), String.valueOf(CONNECTIONS),
                String.valueOf(seconds)))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String[] result = new String(load.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim().split(" ");
        assertThat(load.waitFor()).isZero();
        assertThat(result[1]).as("failures of " + path).isEqualTo("0");
        double answers = Double.parseDouble(result[0]);
        return new Measured(answers / seconds, Double.parseDouble(result[2]) / 1000, Double.parseDouble(result[3]) / 1000,
                (machine.getProcessCpuTime() - cpu) / 1e6 / answers, (database.millis() - ofDatabase) / answers);
    }

    private static String row(String name, String way, Measured measured, int statements) {
        return String.format(Locale.ROOT, "| %s | %s | %.0f | %.1f | %.1f | %.2f | %.2f | %d |%n",
                name, way, measured.perSecond, measured.p50, measured.p99, measured.cpuMillis, measured.databaseMillis, statements);
    }
}
