package onrecord.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL that begins as a copy of the database in a service's data folder and then follows it by streaming replication. */
final class StandbyDatabase implements AutoCloseable {

    private final EmbeddedDatabase copy;
    private final int port;
    private Process process;

    private StandbyDatabase(EmbeddedDatabase copy, int port) {
        this.copy = copy;
        this.port = port;
    }

    /** Copies the database of a service that is not running. Nothing is started yet. */
    static StandbyDatabase copyOf(Path service, int port) throws IOException, InterruptedException {
        Path standby = service.resolve("standby");
        run("cp", "-a", service.resolve("data").toString(), standby.toString());
        return new StandbyDatabase(new EmbeddedDatabase(standby), port);
    }

    String address() {
        return "postgresql://127.0.0.1:" + port + "/" + EmbeddedDatabase.NAME;
    }

    /** Starts it, as the user who owns its files. */
    void follow(EmbeddedDatabase primary) throws IOException, InterruptedException {
        Files.createFile(copy.folder().resolve("standby.signal"));
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            run("chown", "--reference=" + copy.folder().resolve("PG_VERSION"), copy.folder().resolve("standby.signal").toString());
            String owner = Files.getAttribute(copy.folder(), "unix:uid").toString();
            command.addAll(List.of("setpriv", "--reuid=" + owner, "--regid=" + owner, "--clear-groups", "--"));
        }
        command.addAll(List.of(primary.server().info().command().orElseThrow(), "-D", "/proc/self/cwd", "-p", String.valueOf(port),
                "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=",
                "-c", "primary_conninfo=host=127.0.0.1 port=" + primary.port() + " user=" + EmbeddedDatabase.NAME
                        + " password=" + primary.password()));
        process = new ProcessBuilder(command).directory(copy.folder().toFile())
                .redirectErrorStream(true).redirectOutput(copy.data().resolve("standby.log").toFile()).start();
    }

    void stopReplaying() {
        copy.run("SELECT pg_wal_replay_pause()");
        while (!copy.ask("SELECT pg_get_wal_replay_pause_state()").equals(List.of("paused"))) {
            RunningService.pause();
        }
    }

    void replayAgain() {
        copy.run("SELECT pg_wal_replay_resume()");
    }

    /** Waits until it is up and has so many. */
    void waitForArticles(int count) {
        while (!isReady() || !copy.ask("SELECT count(*) FROM article").equals(List.of(String.valueOf(count)))) {
            if (!process.isAlive()) {
                throw new AssertionError(log());
            }
            RunningService.pause();
        }
    }

    private boolean isReady() {
        try {
            Path note = copy.folder().resolve("postmaster.pid");
            List<String> lines = Files.exists(note) ? Files.readAllLines(note) : List.of();
            return lines.size() >= 8 && List.of("ready", "standby").contains(lines.get(7).strip());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String log() {
        try {
            return Files.readString(copy.data().resolve("standby.log"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new AssertionError(String.join(" ", command) + " failed");
        }
    }

    /** Ends it with no time for anybody to leave. */
    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly();
            process.waitFor(1, TimeUnit.MINUTES);
        }
    }
}
