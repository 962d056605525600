package onrecord.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Map;

/** The PostgreSQL of a data folder run by the tests, beside a service that brings none. */
public final class DatabaseBeside implements AutoCloseable {

    private final Process server;
    private final FileLock lock;
    private final DatabaseAddress address;

    private DatabaseBeside(Process server, FileLock lock, DatabaseAddress address) {
        this.server = server;
        this.lock = lock;
        this.address = address;
    }

    /** Makes a database in that folder if there is none yet, and returns when it takes connections. */
    public static DatabaseBeside startIn(Path folder) {
        try {
            DataFolder data = DataFolder.at(folder);
            FileLock lock = data.lock();
            PostgresUser user = PostgresUser.forFolder(data.database());
            PostgresServer server = new PostgresServer(PostgresBinaries.in(user.folderForPrograms(data)), user, data);
            if (!data.hasDatabase()) {
                server.makeDatabase();
            }
            int port = freePort();
            Process process = server.start(port);
            String place = "127.0.0.1:" + port + "/" + EmbeddedPostgres.DATABASE;
            return new DatabaseBeside(process, lock, new DatabaseAddress(place, EmbeddedPostgres.USER, data.password()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where it is, as settings of a service. */
    public Map<String, String> settings() {
        return address.settings();
    }

    @Override
    public void close() {
        PostgresServer.stop(server);
        try {
            lock.acquiredBy().close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
