package onrecord.service;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Optional;
import java.util.logging.Handler;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Starts the service. What keeps it from starting is told in one line wherever whoever runs it can do something about it. */
@QuarkusMain
public final class OnRecord {

    private static final Logger LOG = Logger.getLogger(OnRecord.class);

    private OnRecord() {}

    public static void main(String... arguments) {
        Quarkus.run(null, OnRecord::end, arguments);
    }

    private static void end(Integer exitCode, @Nullable Throwable failure) {
        if (failure != null) {
            tell(failure);
        }
        System.exit(exitCode);
    }

    private static void tell(Throwable failure) {
        if (!InitialConfigurator.DELAYED_HANDLER.isActivated()) { // the settings are not even good enough for a log
            InitialConfigurator.DELAYED_HANDLER.setHandlers(new Handler[] {InitialConfigurator.createDefaultHandler()});
        }
        Optional<String> line = StartFailure.inOneLine(failure);
        if (line.isPresent()) {
            LOG.fatalf("The service cannot start: %s", line.get());
        } else {
            LOG.fatal("The service cannot start", failure);
        }
    }
}
