package onrecord.ingestion;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * So many bytes of text may be in memory at once. Who comes first is let in first, and however long it is when only little is in. Thread-safe.
 */
final class Allowance {

    private record Waiting(long bytes, UniEmitter<? super Void> entry) {}

    private final long most;
    private final long little;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private long used;

    /** @param little what may be in for long, waiting for more to come: it keeps nobody out */
    Allowance(long most, long little) {
        this.most = most;
        this.little = little;
    }

    /** Completes when there is room for so many bytes more; then they count until they are {@linkplain #leave given back}. */
    Uni<Void> enter(long bytes) {
        return Uni.createFrom().emitter(entry -> {
            synchronized (this) {
                waiting.add(new Waiting(bytes, entry));
            }
            letIn();
        });
    }

    void leave(long bytes) {
        synchronized (this) {
            used -= bytes;
        }
        letIn();
    }

    private void letIn() {
        for (Waiting next = next(); next != null; next = next()) {
            next.entry.complete(null);
        }
    }

    private synchronized @Nullable Waiting next() {
        Waiting first = waiting.peek();
        if (first == null || used > little && used + first.bytes > most) {
            return null;
        }
        used += first.bytes;
        return waiting.remove();
    }
}
