package onrecord.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** What can be said about the database that the service keeps for itself. */
@ConfigMapping(prefix = "onrecord")
public interface DatabaseSettings {

    /** The folder that keeps the database between runs. Not used when the address of another database is configured. */
    @WithDefault("data")
    Path dataDir();
}
