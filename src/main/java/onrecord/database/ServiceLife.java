package onrecord.database;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Whether the service uses its database: from its start until it has answered the last request. */
@Singleton
public final class ServiceLife {

    private static final Logger LOG = Logger.getLogger(ServiceLife.class);

    /** Longer than stopping in good order takes. */
    private static final int STOPS_WITHIN_SECONDS = 120;

    private static volatile boolean begun;

    void begin(@Observes StartupEvent event) {
        begun = true;
    }

    /** Waits until the service has stopped. The signal that ends the process reaches everybody at the same time. */
    static void awaitEnd() {
        Application service = Application.currentApplication();
        if (!begun || service == null) {
            return;
        }
        try {
            CompletableFuture.runAsync(service::awaitShutdown).orTimeout(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException failed) {
            LOG.warn("The service has not stopped in time; its database is stopped now", failed);
        }
    }
}
