package onrecord.storage.sql;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Objects;
import java.util.function.Supplier;
import onrecord.tracing.Spans;

/** Where sessions live: a session must be opened and used on an event loop, in a context of its own. */
final class EventLoop {

    private final Vertx vertx;

    EventLoop(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Begins the work on the event loop it is asked for on, or from another thread on one of Vert.x's choice. */
    <T> Uni<T> on(Supplier<Uni<T>> work) {
        return Uni.createFrom().<T>deferred(() -> Context.isOnEventLoopThread() ? work.get() : elsewhere(work));
    }

    private <T> Uni<T> elsewhere(Supplier<Uni<T>> work) {
        io.opentelemetry.context.Context traced = io.opentelemetry.context.Context.current();
        return Uni.createFrom().<T>deferred(work::get)
                .runSubscriptionOn(begin -> vertx.nettyEventLoopGroup().execute(() -> ownContext(() -> {
                    Spans.stay(traced);
                    begin.run();
                })));
    }

    /**
     * On the thread of an event loop: the context of a worker may be a worker's. It ends with the work, and so does what is current in it of
     * a trace.
     */
    private void ownContext(Runnable begin) {
        Context own = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        Objects.requireNonNull(own, "an event loop has a context").runOnContext(ignored -> begin.run());
    }
}
