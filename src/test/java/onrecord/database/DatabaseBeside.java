package onrecord.database;

import java.io.IOException;
import java.io.UncheckedIOException;
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
            int port = EmbeddedPostgres.freePort();
            Process process = EmbeddedPostgres.server(data).start(port);
            return new DatabaseBeside(process, lock, EmbeddedPostgres.address(port, data));
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
        EmbeddedPostgres.release(lock);
    }
}
