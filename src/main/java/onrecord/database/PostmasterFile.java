package onrecord.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The note that a running PostgreSQL leaves in its folder, {@code postmaster.pid}: its process number on the first line, its port
 * on the fourth, and on the eighth whether it is ready.
 */
record PostmasterFile(Path path) {

    private static final Logger LOG = Logger.getLogger(PostmasterFile.class);
    private static final Duration LAST_ONE_ENDS = Duration.ofSeconds(30);

    static PostmasterFile in(Path database) {
        return new PostmasterFile(database.resolve("postmaster.pid"));
    }

    /** Whether that process says it is ready; the note may still be that of another one, which was killed. */
    boolean saysReady(long process) throws IOException {
        List<String> lines = lines();
        return lines.size() >= 8 && lines.get(0).strip().equals(Long.toString(process)) && lines.get(7).strip().equals("ready");
    }

    /**
     * Makes way for a new start after the service was killed: waits for a PostgreSQL that is still about to stop, and removes the
     * note of one that is gone when its process number meanwhile belongs to another program.
     */
    void clear() throws IOException {
        Optional<ProcessHandle> process = process();
        if (process.isEmpty()) {
            return; // no note, or an old one, which PostgreSQL recognises
        }
        boolean postgres = process.get().info().command().map(command -> command.endsWith("/postgres")).orElse(false);
        if (postgres) {
            LOG.info("Waiting for the PostgreSQL of the last run to stop");
            stop(process.get());
        } else {
            Files.deleteIfExists(path);
        }
    }

    private Optional<ProcessHandle> process() throws IOException {
        List<String> lines = lines();
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
    }

    private List<String> lines() throws IOException {
        return Files.exists(path) ? Files.readAllLines(path) : List.of();
    }

    private static void stop(ProcessHandle process) {
        PostgresServer.stopFast(process);
        try {
            process.onExit().orTimeout(LAST_ONE_ENDS.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException stillRunning) {
            throw new DatabaseUnavailable("the PostgreSQL of the last run (process " + process.pid() + ") does not stop. End it.");
        }
    }
}
