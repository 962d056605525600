package onrecord.database;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The server of a service, kept running: one that ends by itself, or is killed, is started again on the same port. If it does not start any
 * more the service ends, as it can do nothing without it.
 */
final class SupervisedPostgres {

    private static final Logger LOG = Logger.getLogger(SupervisedPostgres.class);

    /** As long as processes of the killed server may hold its memory, or its port. */
    private static final Duration RESTARTS_WITHIN = Duration.ofSeconds(20);

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(200);

    /** One that ends again within this time was never really there. */
    private static final Duration STAYS = Duration.ofSeconds(2);

    private static final int QUICK_ENDS = 5;

    private final PostgresServer server;
    private final int port;
    private Process process;
    private boolean stopping;
    private int quickEnds;

    private SupervisedPostgres(PostgresServer server, int port, Process process) {
        this.server = server;
        this.port = port;
        this.process = process;
    }

    static SupervisedPostgres start(PostgresServer server, int port) throws IOException {
        SupervisedPostgres supervised = new SupervisedPostgres(server, port, server.start(port));
        Thread thread = new Thread(supervised::supervise, "PostgreSQL watch");
        thread.setDaemon(true);
        thread.start();
        return supervised;
    }

    private void supervise() {
        Process running = current();
        while (running != null) {
            long began = System.nanoTime();
            running.onExit().join();
            quickEnds = System.nanoTime() - began < STAYS.toNanos() ? quickEnds + 1 : 0;
            running = startAgain(running);
        }
    }

    private synchronized @Nullable Process current() {
        return process;
    }

    /** The new process; null when the service is to stop. */
    private synchronized @Nullable Process startAgain(Process ended) {
        if (stopping) {
            return null;
        }
        LOG.warnf("PostgreSQL has ended unexpectedly (exit code %d); starting it again", ended.exitValue());
        long began = System.nanoTime();
        String reason = "it ends again and again";
        while (quickEnds < QUICK_ENDS && System.nanoTime() - began < RESTARTS_WITHIN.toNanos()) {
            try {
                process = server.start(port);
                LOG.infof("PostgreSQL is there again after %d ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
                return process;
            } catch (IOException | DatabaseUnavailable failed) {
                reason = String.valueOf(failed.getMessage());
                pause();
            }
        }
        LOG.fatalf("PostgreSQL cannot be started again, so the service ends: %s", reason);
        stopping = true;
        Quarkus.asyncExit(1);
        return null;
    }

    /** Stops it in good order, and for good. */
    void stop() {
        PostgresServer.stop(last());
    }

    private synchronized Process last() {
        stopping = true;
        return process;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_ATTEMPTS.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
