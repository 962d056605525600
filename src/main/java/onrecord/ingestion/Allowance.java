package onrecord.ingestion;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** So many bytes of text may be in memory at once. Who comes first is let in first; one text is let in however long it is. Thread-safe. */
final class Allowance {

    private record Waiting(long bytes, UniEmitter<? super Void> entry) {}

    private final long most;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private long used;

    Allowance(long most) {
        this.most = most;
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
        if (first == null || used > 0 && used + first.bytes > most) {
            return null;
        }
        used += first.bytes;
        return waiting.remove();
    }
}
