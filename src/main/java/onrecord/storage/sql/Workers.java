package onrecord.storage.sql;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Where what takes a while is done in the middle of a transaction. */
public final class Workers {

    private Workers() {}

    /** Runs it on a worker thread, and goes on on the thread the transaction runs on. */
    public static Uni<Void> run(Runnable work) {
        Callable<Void> call = () -> {
            work.run();
            return null;
        };
        Context context = Objects.requireNonNull(Vertx.currentContext(), "a transaction runs in a context");
        return Uni.createFrom().completionStage(() -> context.executeBlocking(call, false).toCompletionStage());
    }
}
