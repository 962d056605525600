package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the service when something happens to its database. */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class DatabaseFaultsIT {

    private static final String QUERY = "/graphql?query=%7Barticles%7BtotalCount%7D%7D";
    private static final String READY = "/q/health/ready";
    private static final String LIVE = "/q/health/live";
    private static final String AWAY = "The database does not answer";
    private static final Pattern LOADED = Pattern.compile("load(?:ing|ed) (\\d+) of");

    /** Seconds, unless the machine has much else to do. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    /** A native executable has no PostgreSQL of its own. */
    @BeforeAll
    static void needsItsOwn() {
        assumeThat(RunningService.packaged().toString()).endsWith(".jar");
    }

    @Test
    void killedWhileFilesLoadItIsStartedAgainAndNoFileIsGivenUp() throws IOException, InterruptedException {
        int articles = Faults.times(250, 400);
        int kills = Faults.times(5, 20);
        new InventedArticles(1).writeTo(folder.resolve("seeds"), articles);
        Random moments = new Random(1);
        try (RunningService service = RunningService.startIn(folder)) {
            for (int kill = 1; kill <= kills; kill++) {
                int wanted = (kill - 1) * articles / kills;
                await(() -> handled(service) >= wanted && isReady(service));
                Thread.sleep(moments.nextInt(100));
                service.database().kill();
            }
            assertThat(service.loaded()).endsWith(" 0 changed, 0 failed");
            assertThat(service.database().ask("SELECT count(*) FROM article")).containsExactly(Integer.toString(articles));
            assertThat(service.database().ask(KilledWhileLoadingIT.WRONG_COUNTS)).isEmpty();
            assertThat(service.log()).contains("PostgreSQL has ended unexpectedly").doesNotContain("internal error", "ERROR");
        }
    }

    /** It may be there again before a request has noticed. */
    @Test
    void killedAndStartedAgainItCostsRequestsAtMostATypedError() {
        try (RunningService service = RunningService.startIn(folder)) {
            assertAnswers(service);
            for (int kill = 1; kill <= Faults.times(2, 20); kill++) {
                service.database().kill();
                while (lines(service, "PostgreSQL is there again") < kill) {
                    assertAnswersOrSaysUnavailable(service);
                }
                await(() -> isReady(service));
                assertAnswers(service);
            }
            assertThat(service.log()).doesNotContain("\tat ", "ERROR");
            assertThat(lines(service, AWAY)).as("lines, however many requests failed").isLessThanOrEqualTo(2L * Faults.times(2, 20));
        }
    }

    @Test
    void cutOffFromItRequestsGetATypedErrorAtOnceAndAreAnsweredAfterwards() throws IOException {
        try (RunningService host = RunningService.startIn(folder)) {
            int port = Relay.freePort();
            Relay relay = new Relay(port, host.database().port());
            String address = "postgresql://127.0.0.1:" + port + "/" + EmbeddedDatabase.NAME;
            try (RunningService service = RunningService.startIn(Files.createDirectory(folder.resolve("guest")),
                    host.database().settings(address))) {
                assertAnswers(service);
                for (int cut = 1; cut <= Faults.times(2, 20); cut++) {
                    relay.close();
                    await(() -> service.get(QUERY).contains("\"UNAVAILABLE\""));
                    for (int request = 0; request < 20; request++) {
                        assertThat(millis(() -> assertThat(service.get(QUERY)).contains("\"code\":\"UNAVAILABLE\"")))
                                .isLessThan(2_000);
                    }
                    assertThat(service.get(LIVE)).contains("\"UP\"");
                    await(() -> !isReady(service));
                    relay = new Relay(port, host.database().port());
                    await(() -> isReady(service));
                    assertAnswers(service);
                }
                assertThat(service.log()).doesNotContain("\tat ", "ERROR");
                assertThat(lines(service, AWAY)).as("lines, however many requests failed")
                        .isBetween(1L, 2L * Faults.times(2, 20));
            } finally {
                relay.close();
            }
        }
    }

    @Test
    void frozenItMakesTheServiceNotReadyWithinTwoSecondsAndNothingWorse() {
        try (RunningService service = RunningService.startIn(folder, Map.of("ONRECORD_LIMITS_TIME", "3S"))) {
            await(() -> isReady(service));
            for (int freeze = 0; freeze < Faults.times(1, 20); freeze++) {
                service.database().signal("STOP");
                try {
                    await(() -> !isReady(service));
                    for (int probe = 0; probe < 5; probe++) {
                        assertThat(millis(() -> assertThat(isReady(service)).isFalse())).isLessThan(2_000);
                        assertThat(millis(() -> assertThat(service.get(LIVE)).contains("\"UP\""))).isLessThan(2_000);
                    }
                    assertThat(service.get(QUERY)).as("after the time limit of a request").contains("\"TIMEOUT\"");
                } finally {
                    service.database().signal("CONT");
                }
                await(() -> isReady(service));
                assertAnswers(service);
            }
            assertThat(service.log()).doesNotContain("\tat ", "ERROR");
        }
    }

    @Test
    void whenItCannotBeStartedAgainTheServiceEndsWithOneClearLine() throws IOException {
        try (RunningService service = RunningService.startIn(folder)) {
            Files.delete(service.database().folder().resolve("PG_VERSION"));
            service.database().kill();
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.log().lines().filter(line -> line.contains(" FATAL ["))).singleElement().asString()
                    .contains("PostgreSQL cannot be started again, so the service ends");
            assertThat(service.log()).doesNotContain("\tat ");
        }
    }

    private static void assertAnswers(RunningService service) {
        assertThat(service.get(QUERY)).contains("\"data\"").doesNotContain("\"errors\"");
    }

    private static void assertAnswersOrSaysUnavailable(RunningService service) {
        String answer = service.get(QUERY);
        if (answer.contains("\"errors\"")) {
            assertThat(answer).contains("\"code\":\"UNAVAILABLE\"").doesNotContain("INTERNAL");
            assertThat(service.get(LIVE)).contains("\"UP\"");
        }
    }

    private static long lines(RunningService service, String text) {
        return service.log().lines().filter(line -> line.contains(text)).count();
    }

    private static boolean isReady(RunningService service) {
        return !service.get(READY).contains("\"DOWN\"");
    }

    private static int handled(RunningService service) {
        Matcher progress = LOADED.matcher(service.get(READY));
        return progress.find() ? Integer.parseInt(progress.group(1)) : 0;
    }

    private static long millis(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it takes longer than %s", PATIENCE).isLessThan(end);
            RunningService.pause();
        }
    }
}
