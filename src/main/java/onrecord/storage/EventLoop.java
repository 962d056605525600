package onrecord.storage;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import java.util.function.Supplier;

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
        Context context = VertxContext.createNewDuplicatedContext(eventLoopContext());
        return Uni.createFrom().<T>deferred(work::get).runSubscriptionOn(begin -> context.runOnContext(ignored -> begin.run()));
    }

    /** Of a worker of Vert.x the context may be a worker's, too. */
    private Context eventLoopContext() {
        Context current = VertxContext.getRootContext(vertx.getOrCreateContext());
        return current.isEventLoopContext() ? current : ((VertxInternal) vertx).createEventLoopContext();
    }
}
