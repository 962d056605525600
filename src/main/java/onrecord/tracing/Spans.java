package onrecord.tracing;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Makes a span of each piece of work worth seeing in a trace; where tracing is off it only does the work. Names of spans come from the schema or from
 * the code. What is current inside a piece of work is kept where the work is: in a Vert.x context of its own, or by the thread.
 */
@Singleton
public final class Spans {

    static final String DISABLED = "quarkus.otel.sdk.disabled";

    private final @Nullable Tracer tracer;

    @Inject
    Spans(OpenTelemetry telemetry, @ConfigProperty(name = DISABLED) boolean off) {
        this.tracer = off ? null : telemetry.getTracer("onrecord");
    }

    private Spans() {
        this.tracer = null;
    }

    /** Traces nothing. */
    public static Spans none() {
        return new Spans();
    }

    /**
     * Work that ends later.
     *
     * @param name made only where there is a span to be named
     */
    public <T> CompletableFuture<T> around(Supplier<String> name, Supplier<CompletableFuture<T>> work) {
        if (tracer == null) {
            return work.get();
        }
        Span span = tracer.spanBuilder(name.get()).startSpan();
        CompletableFuture<T> result = new CompletableFuture<>();
        inside(span, () -> work.get().whenComplete((value, failure) -> {
            end(span, failure);
            if (failure == null) {
                result.complete(value);
            } else {
                result.completeExceptionally(failure);
            }
        }));
        return result;
    }

    /** Work that ends later, and is cancelled with what is given here. */
    public <T> Uni<T> around(String name, Uni<T> work) {
        Tracer traced = tracer;
        return traced == null ? work : Uni.createFrom().emitter(emitter -> {
            Span span = traced.spanBuilder(name).startSpan();
            inside(span, () -> emitter.onTermination(work.onTermination().invoke((value, failure, cancelled) -> end(span, failure))
                    .subscribe().with(emitter::complete, emitter::fail)::cancel));
        });
    }

    /**
     * Work of this thread.
     *
     * @param parent what it is a part of
     */
    public <T> T around(String name, Context parent, Supplier<T> work) {
        if (tracer == null) {
            return work.get();
        }
        Span span = tracer.spanBuilder(name).setParent(parent).startSpan();
        try (Scope inside = span.makeCurrent()) {
            return work.get();
        } catch (RuntimeException | StackOverflowError failure) {
            span.setStatus(StatusCode.ERROR);
            throw failure;
        } finally {
            span.end();
        }
    }

    /** A Vert.x context is shared by all that is asked on one socket, so the work gets one of its own. Without one, it is the thread's. */
    private static void inside(Span span, Runnable begin) {
        io.vertx.core.Context here = Vertx.currentContext();
        Context current = Context.current().with(span);
        if (here == null) {
            try (Scope inside = current.makeCurrent()) {
                begin.run();
            }
            return;
        }
        ContextInternal own = (ContextInternal) VertxContext.createNewDuplicatedContext(here);
        own.dispatch(() -> {
            stay(current);
            begin.run();
        });
    }

    /** Makes this current for as long as the Vert.x context of this thread is there, which has to be one that nobody else uses. */
    @SuppressWarnings("MustBeClosedChecker")
    public static void stay(Context current) {
        current.makeCurrent();
    }

    /** What has failed may quote a text, so a span does not say it. */
    private static void end(Span span, @Nullable Throwable failure) {
        if (failure != null) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }
}
