package onrecord.storage.sql;

import io.quarkus.arc.InjectableInstance;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Context;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the database that follows it, if one is configured ({@code quarkus.datasource.replica.reactive.url}). It takes the questions whose answers
 * may be a little behind, which whoever asks says in the context of the asking: everything else goes to the database itself.
 */
@ApplicationScoped
public class ReadReplica {

    private static final String KEY = "onrecord.may-be-behind";

    private final InjectableInstance<Pool> configured;

    ReadReplica(@ReactiveDataSource("replica") InjectableInstance<Pool> configured) {
        this.configured = configured;
    }

    /** The context in which a question may be answered by what was true a moment ago. */
    public static Context mayBeBehind() {
        return Context.of(KEY, true);
    }

    /** Where to ask in this context; null when that is the database itself. */
    @Nullable
    Pool in(Context context) {
        return context.getOrElse(KEY, () -> false) && configured.getHandle().getBean().isActive() ? configured.get() : null;
    }

    /** Whether a question failed for a reason that asking the database itself may not have: anything but a query that took too long. */
    static boolean isAway(Throwable failure) {
        boolean stopped = failure instanceof CancellationException
                || failure instanceof PgException refused && QueryCancellation.QUERY_CANCELED.equals(refused.getSqlState());
        return !stopped;
    }
}
