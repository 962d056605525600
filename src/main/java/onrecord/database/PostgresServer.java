package onrecord.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Runs the programs of PostgreSQL on one folder: it makes a database there, and starts and stops its server. */
final class PostgresServer {

    private static final Logger LOG = Logger.getLogger(PostgresServer.class);
    private static final int SECONDS_FOR_CLIENTS_TO_LEAVE = 15;
    private static final int SECONDS_TO_STOP = 30;
    private static final int LINES_TO_SHOW = 5;

    private final PostgresBinaries binaries;
    private final PostgresUser user;
    private final DataFolder data;

    PostgresServer(PostgresBinaries binaries, PostgresUser user, DataFolder data) {
        this.binaries = binaries;
        this.user = user;
        this.data = data;
    }

    /** Makes an empty database and leaves nothing half-made behind if it is killed meanwhile: the next attempt starts over. */
    void makeDatabase() throws IOException {
        data.checkSpace();
        data.removeUnfinished();
        Path unfinished = data.makeUnfinished();
        user.own(unfinished);
        data.makePassword(user);
        run(command(unfinished, binaries.program("initdb"), "--pgdata=" + here(unfinished), "--username=" + EmbeddedPostgres.USER,
                "--pwfile=/dev/stdin", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8").redirectInput(data.passwordFile().toFile()));
        Path createDatabase = Files.writeString(unfinished.resolve("create.sql"), "CREATE DATABASE " + EmbeddedPostgres.DATABASE);
        run(command(unfinished, binaries.program("postgres"), "--single", "-D", here(unfinished), "postgres")
                .redirectInput(createDatabase.toFile()));
        Files.delete(createDatabase);
        Files.move(unfinished, data.database());
    }

    /** Starts the server on that port of this machine's loopback interface; returns when it takes connections. */
    Process start(int port) throws IOException {
        PostmasterFile note = PostmasterFile.in(data.database());
        note.clear();
        List<String> words =
                new ArrayList<>(List.of(binaries.program("postgres"), "-D", here(data.database()), "-p", Integer.toString(port),
                        "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "cluster_name=onrecord"));
        words.addAll(PostgresSettings.here());
        Process server = launch(command(data.database(), words.toArray(new String[0])));
        while (!note.saysReady(server.pid())) {
            if (!server.isAlive()) {
                throw new DatabaseUnavailable("PostgreSQL did not start: " + lastLinesOfLog());
            }
            pause();
        }
        return server;
    }

    /** Stops in good order: first waits a little for clients to leave, then sends them away. */
    static void stop(Process server) {
        server.destroy();
        if (ends(server, SECONDS_FOR_CLIENTS_TO_LEAVE)) {
            return;
        }
        stopFast(server.toHandle());
        if (!ends(server, SECONDS_TO_STOP)) {
            LOG.error("PostgreSQL does not stop; ending it. Nothing is lost: it recovers at the next start.");
            server.destroyForcibly();
        }
    }

    /** Tells a server to send its clients away and stop, which is what the signal INT means to it. */
    static void stopFast(ProcessHandle server) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -INT " + server.pid()).inheritIO().start().onExit().join();
        } catch (IOException noShell) {
            server.destroy();
        }
    }

    private void run(ProcessBuilder command) throws IOException {
        Process process = launch(command);
        process.onExit().join();
        if (process.exitValue() != 0) {
            throw new DatabaseUnavailable("PostgreSQL could not make a database in " + data.path() + ": " + lastLinesOfLog());
        }
    }

    private ProcessBuilder command(Path folder, String... command) throws IOException {
        List<String> words = new ArrayList<>(user.prefix());
        words.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(data.log().toFile());
        builder.environment().clear(); // settings such as PGDATA or LC_MESSAGES of whoever runs the service have no say
        builder.environment().put("PATH", "/usr/bin:/bin");
        return builder;
    }

    /**
     * The working folder's name for a process started in it. Run by root as another user, PostgreSQL may have no right to walk to its
     * folder from above, say through root's home; this name needs none.
     */
    private String here(Path folder) {
        return user.asRoot() ? "/proc/self/cwd" : folder.toString();
    }

    /** Starts a process from a thread that lives as long as it does: the death signal comes when the thread ends, not the service. */
    private static Process launch(ProcessBuilder builder) throws IOException {
        CompletableFuture<Process> started = new CompletableFuture<>();
        Thread thread = new Thread(() -> launchAndStay(builder, started), "PostgreSQL");
        thread.setDaemon(true);
        thread.start();
        try {
            return started.join();
        } catch (CompletionException failed) {
            throw new IOException("cannot run " + builder.command().get(0), failed.getCause());
        }
    }

    private static void launchAndStay(ProcessBuilder builder, CompletableFuture<Process> started) {
        try {
            Process process = builder.start();
            started.complete(process);
            process.onExit().join();
        } catch (IOException | RuntimeException failed) {
            started.completeExceptionally(failed);
        }
    }

    private String lastLinesOfLog() throws IOException {
        List<String> lines = Files.readAllLines(data.log());
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - LINES_TO_SHOW), lines.size()));
    }

    private static boolean ends(Process process, int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("interrupted while PostgreSQL was starting", interrupted);
        }
    }
}
