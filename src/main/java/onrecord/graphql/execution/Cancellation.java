package onrecord.graphql.execution;

import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import io.smallrye.mutiny.subscription.Cancellable;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Cancels a request that nobody waits for any more: whoever executes a query puts one into the context, under its class, and cancels it.
 * No further level is started, and running look-ups are cancelled.
 */
public final class Cancellation {

    private final Queue<Cancellable> running = new ConcurrentLinkedQueue<>();
    private volatile boolean cancelled;

    static Cancellation of(GraphQLContext context) {
        return context.getOrDefault(Cancellation.class, new Cancellation());
    }

    public void cancel() {
        cancelled = true;
        for (Cancellable look = running.poll(); look != null; look = running.poll()) {
            look.cancel();
        }
    }

    void check() {
        if (cancelled) {
            throw abort();
        }
    }

    static AbortExecutionException abort() {
        return new AbortExecutionException("the request was cancelled");
    }

    void onCancel(Cancellable lookUp) {
        running.add(lookUp);
        if (cancelled) {
            cancel();
        }
    }
}
