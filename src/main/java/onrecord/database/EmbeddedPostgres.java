package onrecord.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/**
 * A real PostgreSQL that belongs to this service: started with it, stopped with it, its data kept in a folder between runs.
 * It listens on the loopback interface only and wants a password that is made with the database. Nothing that was committed is lost,
 * however the service ends; if it is killed, the server stops by itself, and if the server is killed, it is started again.
 */
final class EmbeddedPostgres {

    static final String USER = "onrecord";
    static final String DATABASE = "onrecord";

    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);

    private EmbeddedPostgres() {}

    /**
     * The server on that data folder, started if this process has not started it before: in development and in tests the service is
     * loaded anew in the same process many times, and its database stays up. A system property is what outlives the loading.
     */
    static synchronized DatabaseAddress start(Path dataDir) {
        PostgresBinaries.require();
        try {
            DataFolder data = DataFolder.at(dataDir);
            String key = "postgres.port.of." + data.path();
            Integer port = Integer.getInteger(key);
            if (port == null) {
                port = startServer(data);
                System.setProperty(key, port.toString());
            }
            return address(port, data);
        } catch (IOException failed) {
            throw new DatabaseUnavailable("PostgreSQL could not be started in " + dataDir + ": " + failed, failed);
        }
    }

    static DatabaseAddress address(int port, DataFolder data) throws IOException {
        return new DatabaseAddress("127.0.0.1:" + port + "/" + DATABASE, USER, data.password());
    }

    private static int startServer(DataFolder data) throws IOException {
        FileLock lock = data.lock();
        PostgresServer server = server(data);
        int port = freePort();
        SupervisedPostgres postgres = SupervisedPostgres.start(server, port);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres, lock), "Stop PostgreSQL"));
        LOG.infof("PostgreSQL %s started, with its data in %s", PostgresBinaries.VERSION, data.path());
        return port;
    }

    /** A server that can be started, with a database in its folder. */
    static PostgresServer server(DataFolder data) throws IOException {
        PostgresUser user = PostgresUser.forFolder(data.database());
        PostgresBinaries binaries = PostgresBinaries.in(user.folderForPrograms(data));
        PostgresServer server = new PostgresServer(binaries, user, data);
        if (data.hasDatabase()) {
            data.checkVersion();
        } else {
            LOG.infof("Making a new database in %s", data.path());
            server.makeDatabase();
        }
        return server;
    }

    /** After the service, which still answers requests, unless it never came to that. */
    private static void stop(SupervisedPostgres postgres, FileLock lock) {
        ServiceLife.awaitEnd();
        postgres.stop();
        release(lock);
    }

    static void release(FileLock lock) {
        try {
            lock.acquiredBy().close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
