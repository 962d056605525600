package onrecord.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import onrecord.settings.SomeTime;

/** What can be said about the database of the service. */
@ConfigMapping(prefix = "onrecord")
public interface DatabaseSettings {

    /** The folder that keeps the database between runs. Not used when the address of another database is configured. */
    @WithDefault("data")
    Path dataDir();

    /** How long the start waits for the database to take connections. */
    @WithDefault("60S")
    @WithConverter(SomeTime.class)
    Duration databaseWait();
}
