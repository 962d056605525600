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
 * result, then {@code complete}. A client that does not keep up is disconnected.
 */
@Singleton
public final class EventStreams {

    private static final Logger LOG = Logger.getLogger(EventStreams.class);
    private static final long KEEP_ALIVE_MILLIS = 15_000;

    private final Vertx vertx;
    private final QueryRunner runner;
    private final StreamQuota quota;
    private final OpenStreams open;

    EventStreams(Vertx vertx, QueryRunner runner, StreamQuota quota, OpenStreams open) {
        this.vertx = vertx;
        this.runner = runner;
        this.quota = quota;
        this.open = open;
    }

    /** @param timed cancels anything but a subscription when the time limit is reached */
    void answer(RoutingContext request, RequestPolicy.Decision decision, Cancellation timed) {
        if (decision.is(Operation.SUBSCRIPTION) && !acquire(request)) {
            request.response()
                    .setStatusCode(429)
                    .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.JSON.header())
                    .end(Buffer.buffer(ResponseJson.bytes(Errors.of("TOO_MANY_STREAMS", "Close another stream or WebSocket first."))));
            return;
        }
        HttpServerResponse response = request.response()
                .setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.EVENT_STREAM.header())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader("X-Accel-Buffering", "no");
        Context thread = vertx.getOrCreateContext();
        Cancellation cancellation = decision.is(Operation.SUBSCRIPTION) ? new Cancellation() : timed;
        request.addEndHandler(done -> cancellation.cancel());
        runner.run(decision, cancellation).whenComplete((result, failure) -> thread.runOnContext(now -> {
            if (result != null && result.getData() instanceof Publisher) {
                stream(request, result, decision.cost(), thread);
            } else {
                send(response, "next", body(result, failure, decision.cost()));
                finish(response);
            }
        }));
    }

    private boolean acquire(RoutingContext request) {
        Client client = Client.of(request);
        boolean acquired = quota.acquire(client);
        if (acquired) {
            request.addEndHandler(done -> quota.release(client));
        }
        return acquired;
    }

    private void stream(RoutingContext request, ExecutionResult result, Map<String, Object> cost, Context thread) {
        HttpServerResponse response = request.response();
        ResultSubscriber flow = new ResultSubscriber(
                next -> thread.runOnContext(now -> send(response, "next", QueryRunner.answer(next, cost))),
                failure -> thread.runOnContext(now -> finish(response)));
        long keepAlive = vertx.setPeriodic(KEEP_ALIVE_MILLIS, tick -> response.write(":\n\n"));
        Runnable ending = () -> thread.runOnContext(now -> finish(response));
        request.addEndHandler(done -> {
            open.remove(ending);
            vertx.cancelTimer(keepAlive);
            flow.cancel();
        });
        response.write(":\n\n");
        flow.from(result.getData());
        open.add(ending);
    }

    private static Map<String, Object> body(@Nullable ExecutionResult result, @Nullable Throwable failure, Map<String, Object> cost) {
        if (result == null) {
            LOG.error("a request could not be answered", failure);
            return Errors.INTERNAL;
        }
        return QueryRunner.answer(result, cost);
    }

    private static void send(HttpServerResponse response, String event, Map<String, Object> data) {
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.writeQueueFull()) {
            response.reset();
            return;
        }
        response.write("event: " + event + "\ndata: " + ResponseJson.string(data) + "\n\n");
    }

    private static void finish(HttpServerResponse response) {
        if (!response.ended() && !response.closed()) {
            response.end("event: complete\ndata:\n\n");
        }
    }
}
