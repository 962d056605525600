package onrecord.storage.sql;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * Shows whether the database answers. The checks that Quarkus brings wait as long as the database lets them, also on threads that others
 * need; this one says within a second that there is no answer. What clients ask is an answer, too, so a busy database is not asked besides.
 */
@Readiness
@ApplicationScoped
class DatabaseCheck implements AsyncHealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Sessions sessions;
    private final DatabaseWatch watch;
    private @Nullable Uni<Boolean> asking;

    DatabaseCheck(Sessions sessions, DatabaseWatch watch) {
        this.sessions = sessions;
        this.watch = watch;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        if (watch.nanosSinceAnswer() < PATIENCE.toNanos()) {
            return Uni.createFrom().item(response(true));
        }
        return asked().ifNoItem().after(PATIENCE).recoverWithItem(false).onFailure().recoverWithItem(false).map(this::response);
    }

    /** One question at a time, however many want to know: a database that does not answer would use up all connections. */
    private synchronized Uni<Boolean> asked() {
        Uni<Boolean> pending = asking;
        if (pending == null) {
            pending = sessions.ask("select 1").replaceWith(true).onTermination().invoke(this::end).memoize().indefinitely();
            asking = pending;
        }
        return pending;
    }

    private synchronized void end() {
        asking = null;
    }

    private HealthCheckResponse response(boolean answers) {
        return HealthCheckResponse.named("database")
                .status(answers)
                .withData("lastAnswerSecondsAgo", TimeUnit.NANOSECONDS.toSeconds(watch.nanosSinceAnswer()))
                .build();
    }
}
