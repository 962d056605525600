package onrecord.graphql.http;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition.Operation;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import onrecord.graphql.execution.Cancellation;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * Answers as server-sent events, after "GraphQL over Server-Sent Events", distinct connections mode: an event {@code next} for each
 * result, then {@code complete}. A reader who does not keep up is let go.
 */
@Singleton
public final class EventStreams {

    private static final Logger LOG = Logger.getLogger(EventStreams.class);
    private static final long KEEP_ALIVE_MILLIS = 15_000;

    private final Vertx vertx;
    private final Execution execution;
    private final Places places;

    EventStreams(Vertx vertx, Execution execution, Places places) {
        this.vertx = vertx;
        this.execution = execution;
        this.places = places;
    }

    /** @param timed stops what is not a subscription when its time is over */
    void answer(RoutingContext request, GraphQlRequest question, Gate.Pass pass, Cancellation timed) {
        if (pass.is(Operation.SUBSCRIPTION) && !takePlace(request)) {
            request.response()
                    .setStatusCode(429)
                    .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.JSON.header())
                    .end(Buffer.buffer(Answer.bytes(Errors.of("TOO_MANY_STREAMS", "Close another stream or WebSocket first."))));
            return;
        }
        HttpServerResponse response = request.response()
                .setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.EVENT_STREAM.header())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader("X-Accel-Buffering", "no");
        Context thread = vertx.getOrCreateContext();
        Cancellation cancellation = pass.is(Operation.SUBSCRIPTION) ? new Cancellation() : timed;
        request.addEndHandler(done -> cancellation.cancel());
        execution.run(question, pass.document(), cancellation).whenComplete((result, failure) -> thread.runOnContext(now -> {
            if (result != null && result.getData() instanceof Publisher) {
                stream(request, result, pass.cost(), thread);
            } else {
                send(response, "next", body(result, failure, pass.cost()));
                finish(response);
            }
        }));
    }

    private boolean takePlace(RoutingContext request) {
        Client client = Client.of(request);
        boolean taken = places.take(client);
        if (taken) {
            request.addEndHandler(done -> places.giveBack(client));
        }
        return taken;
    }

    private void stream(RoutingContext request, ExecutionResult result, Map<String, Object> cost, Context thread) {
        HttpServerResponse response = request.response();
        ResultFlow flow = new ResultFlow(
                next -> thread.runOnContext(now -> send(response, "next", Execution.answer(next, cost))),
                failure -> thread.runOnContext(now -> finish(response)));
        long keepAlive = vertx.setPeriodic(KEEP_ALIVE_MILLIS, tick -> response.write(":\n\n"));
        request.addEndHandler(done -> {
            vertx.cancelTimer(keepAlive);
            flow.cancel();
        });
        response.write(":\n\n");
        flow.from(result.getData());
    }

    private static Map<String, Object> body(@Nullable ExecutionResult result, @Nullable Throwable failure, Map<String, Object> cost) {
        if (result == null) {
            LOG.error("a request could not be answered", failure);
            return Errors.INTERNAL;
        }
        return Execution.answer(result, cost);
    }

    private static void send(HttpServerResponse response, String event, Map<String, Object> data) {
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.writeQueueFull()) {
            response.reset();
            return;
        }
        response.write("event: " + event + "\ndata: " + Answer.string(data) + "\n\n");
    }

    private static void finish(HttpServerResponse response) {
        if (!response.ended() && !response.closed()) {
            response.end("event: complete\ndata:\n\n");
        }
    }
}
