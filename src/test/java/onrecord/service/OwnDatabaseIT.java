package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

@DisabledIfSystemProperty(named = RunningService.EXECUTABLE, matches = ".+", disabledReason = "A native executable brings no database.")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class OwnDatabaseIT {

    private static final List<String> AS_NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");

    @TempDir
    Path folder;

    /** Also where an old note gives the number of another program as PostgreSQL's. */
    @Test
    void withNothingConfiguredItStartsAPostgresAndKeepsItsDataOverARestart() throws IOException {
        Path note;
        List<String> lines;
        try (RunningService service = RunningService.startIn(folder)) {
            ProcessHandle postgres = service.database().server();
            assertThat(postgres.info().user()).as("whoever starts the service, it is not root").isNotEqualTo(Optional.of("root"));
            remember(service, "first");
            note = service.database().folder().resolve("postmaster.pid");
            lines = Files.readAllLines(note);

            assertThat(service.stop()).isEqualTo(143);
            assertThat(postgres.isAlive()).as("PostgreSQL stops with the service").isFalse();
            assertThat(note).as("in good order").doesNotExist();
        }
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(note, lines);
        try (RunningService service = RunningService.startIn(folder)) {
            assertThat(remembered(service)).containsExactly("first");
        }
    }

    @Test
    void killedItLeavesNoPostgresAndLosesNothing() {
        for (int kill = 1; kill <= Faults.times(1, 20); kill++) {
            try (RunningService service = RunningService.startIn(folder)) {
                List<ProcessHandle> processes = service.handle().descendants().toList();
                assertThat(processes).contains(service.database().server());
                remember(service, "kill " + kill);
                service.kill();

                assertThat(processes).allMatch(process -> endsWithin(process, Duration.ofSeconds(20)));
            }
        }
        try (RunningService service = RunningService.startIn(folder)) {
            assertThat(remembered(service)).hasSize(Faults.times(1, 20));
        }
    }

    @Test
    void killedAtAnyMomentOfItsFirstStartItStartsAgain() throws InterruptedException {
        for (int moment = 500; moment <= 4500; moment += Faults.times(1000, 250)) {
            RunningService service = RunningService.launchIn(folder, Map.of());
            Thread.sleep(moment);
            service.kill();
        }
        try (RunningService service = RunningService.startIn(folder)) {
            remember(service, "started");
            assertThat(remembered(service)).containsExactly("started");
        }
    }

    @Test
    void startedAgainAtOnceItWaitsForThePostgresOfTheLastRun() {
        RunningService first = RunningService.startIn(folder);
        remember(first, "first");
        first.kill();
        try (RunningService second = RunningService.startIn(folder)) {
            assertThat(remembered(second)).containsExactly("first");
        }
    }

    /** A copy is run, as the folder of the build may be one that only its owner can enter. */
    @Test
    void anyUserCanRunIt() throws IOException {
        assumeTrue(isRoot(), "otherwise all the tests here show it");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        copy(RunningService.packaged().getParent(), folder.resolve("service"));
        Path home = Files.createDirectory(folder.resolve("home"));
        Files.setAttribute(home, "unix:uid", 65534);

        RunningService service = RunningService.launch(home, Map.of(), AS_NOBODY, folder.resolve("service/quarkus-run.jar"));
        try (service) {
            service.port();
            ProcessHandle postgres = service.database().server();
            assertThat(postgres.info().user()).contains("nobody");
            service.kill();
            assertThat(endsWithin(postgres, Duration.ofSeconds(20))).isTrue();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        assumeTrue(isRoot(), "needs another user's folder");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        copy(RunningService.packaged().getParent(), folder.resolve("service"));
        try (RunningService service = RunningService.launch(folder, Map.of(), AS_NOBODY, folder.resolve("service/quarkus-run.jar"))) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.log()).contains("the data folder " + folder.resolve("data") + " cannot be made: permission denied");
        }
    }

    @Test
    void aDatabaseOfAnotherVersionIsLeftAlone() throws IOException {
        Path database = Files.createDirectories(folder.resolve("data/postgresql"));
        Files.writeString(database.resolve("PG_VERSION"), "17\n");
        try (RunningService service = RunningService.launchIn(folder, Map.of())) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.log()).contains("was made by PostgreSQL 17, and this service brings 18").doesNotContain("at onrecord.");
        }
    }

    @Test
    void aSecondServiceIsRefusedOnTheSameFolderAndStartsNoDatabaseWhereOneIsConfigured() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (RunningService host = RunningService.startIn(folder)) {
            try (RunningService second = RunningService.launchIn(folder, Map.of())) {
                assertThat(second.exitCode()).isEqualTo(1);
                assertThat(second.log()).contains("another OnRecord service is using the data folder " + folder.resolve("data"));
                assertThat(host.database().server().isAlive()).isTrue();
            }
            Map<String, String> settings = Map.of(
                    "QUARKUS_DATASOURCE_REACTIVE_URL", host.database().address(),
                    "QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.NAME,
                    "QUARKUS_DATASOURCE_PASSWORD", host.database().password());
            try (RunningService guest = RunningService.startIn(other, settings)) {
                assertThat(guest.handle().descendants()).isEmpty();
                assertThat(other.resolve("data")).doesNotExist();
                assertThat(host.database().ask("SELECT count(DISTINCT client_port) > 0 FROM pg_stat_activity WHERE client_port > 0"))
                        .containsExactly("t");
            }
        }
    }

    private static void remember(RunningService service, String word) {
        service.database().run("CREATE TABLE IF NOT EXISTS remembered (word text)");
        service.database().run("INSERT INTO remembered VALUES ('" + word + "')");
    }

    private static List<String> remembered(RunningService service) {
        return service.database().ask("SELECT word FROM remembered");
    }

    private static boolean endsWithin(ProcessHandle process, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            RunningService.pause();
        }
        return !process.isAlive();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
