package onrecord.service;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import onrecord.database.DatabaseBeside;

/** An empty database for the tests of the packaged service, which a native executable needs as it brings none. */
public final class OutsideDatabase implements QuarkusTestResourceLifecycleManager {

    private DatabaseBeside database;

    @Override
    public Map<String, String> start() {
        try {
            database = DatabaseBeside.startIn(Files.createTempDirectory(Path.of("target"), "outside-database"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return database.settings();
    }

    @Override
    public void stop() {
        database.close();
    }
}
