package onrecord.database;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.LaunchMode;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceContext.ConfigSourceContextConfigSource;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import onrecord.settings.HttpPort;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Tells Quarkus where the database is, while it reads its configuration: the reactive client and the migrations see the same one.
 * With no address configured it starts {@link EmbeddedPostgres}, in production, development and tests alike.
 */
public final class DatabaseConfigSource implements ConfigSourceFactory {

    /** Below every place where a person writes settings, so that whatever is written there wins. */
    private static final int ORDINAL = 50;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        if (Application.currentApplication() == null) {
            return List.of(); // Quarkus reads the configuration during the build, too: no database is needed there
        }
        return List.of(new PropertiesConfigSource(settings(context), "Database", ORDINAL));
    }

    private static Map<String, String> settings(ConfigSourceContext context) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            HttpPort.requireFree(context);
        }
        DatabaseAddress configured = DatabaseAddress.configured(
                value(context, DatabaseAddress.REACTIVE), value(context, DatabaseAddress.JDBC));
        DatabaseAddress address = configured != null ? configured : EmbeddedPostgres.start(databaseSettings(context).dataDir());
        return address.settings();
    }

    private static DatabaseSettings databaseSettings(ConfigSourceContext context) {
        return new SmallRyeConfigBuilder()
                .withSources(new ConfigSourceContextConfigSource(context))
                .withMapping(DatabaseSettings.class)
                .withMappingIgnore("onrecord.**")
                .build()
                .getConfigMapping(DatabaseSettings.class);
    }

    private static @Nullable String value(ConfigSourceContext context, String name) {
        ConfigValue value = context.getValue(name);
        return value == null ? null : value.getValue();
    }
}
