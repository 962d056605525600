package onrecord.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import onrecord.settings.Secrets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jboss.logging.Logger;

/**
 * Waits for the database before it is migrated, so that the two may be started together. What waiting does not mend, such as a wrong
 * password, ends the start at once.
 */
@Singleton
public final class DatabaseWait implements FlywayConfigurationCustomizer {

    private static final Logger LOG = Logger.getLogger(DatabaseWait.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);

    private final DatabaseSettings settings;
    private final String address;

    DatabaseWait(DatabaseSettings settings, @ConfigProperty(name = DatabaseAddress.REACTIVE) String address) {
        this.settings = settings;
        this.address = DatabaseAddress.REACTIVE + " is " + Secrets.shown(DatabaseAddress.REACTIVE, address);
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        await(flyway.getDataSource());
    }

    private void await(DataSource database) {
        long end = System.nanoTime() + settings.databaseWait().toNanos();
        String told = "";
        while (true) {
            try (Connection connection = database.getConnection()) {
                LOG.debugf("The database is %s", connection.getMetaData().getDatabaseProductVersion());
                return;
            } catch (SQLException failure) {
                String reason = reason(failure);
                if (isFinal(failure)) {
                    throw new DatabaseUnavailable(address + ": " + reason, failure);
                }
                if (System.nanoTime() > end) {
                    throw new DatabaseUnavailable(address + ": no database answers there within onrecord.database-wait ("
                            + settings.databaseWait().toSeconds() + " s): " + reason, failure);
                }
                if (!reason.equals(told)) {
                    LOG.warnf("Waiting up to %d s for the database: %s: %s", settings.databaseWait().toSeconds(), address, reason);
                    told = reason;
                }
                pause();
            }
        }
    }

    /** By SQLSTATE: a user or password that is not accepted (class 28), a database that does not exist. */
    private static boolean isFinal(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("28") || state.equals("3D000"));
    }

    private static String reason(SQLException failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message.lines().findFirst().orElse("");
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_ATTEMPTS.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("interrupted while waiting for the database", interrupted);
        }
    }
}
