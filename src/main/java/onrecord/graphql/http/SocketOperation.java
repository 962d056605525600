package onrecord.graphql.http;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition.Operation;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Map;
import onrecord.graphql.execution.Cancellation;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** An operation on a WebSocket, from its subscription to its last message. */
final class SocketOperation {

    private static final Logger LOG = Logger.getLogger(SocketOperation.class);

    private final String id;
    private final RequestPolicy.Decision decision;
    private final SocketSession session;
    private final Cancellation cancellation = new Cancellation();
    private Runnable stopping = () -> {};

    SocketOperation(String id, RequestPolicy.Decision decision, SocketSession session) {
        this.id = id;
        this.decision = decision;
        this.session = session;
    }

    String id() {
        return id;
    }

    /** @param time how long anything but a subscription may take */
    void run(Vertx vertx, QueryRunner runner, Duration time) {
        if (!decision.is(Operation.SUBSCRIPTION)) {
            String tooLong = Errors.tookTooLong(time, decision.is(Operation.MUTATION));
            long timer = vertx.setTimer(time.toMillis(), over -> session.during(this, () -> fail(Errors.of("TIMEOUT", tooLong))));
            stopping = () -> vertx.cancelTimer(timer);
        }
        runner.run(decision, cancellation)
                .whenComplete((result, failure) -> session.during(this, () -> answer(result, failure)));
    }

    private void answer(@Nullable ExecutionResult result, @Nullable Throwable failure) {
        if (result == null) {
            LOG.error("an operation could not be answered", failure);
            fail(Errors.INTERNAL);
        } else if (result.getData() instanceof Publisher) {
            stream(result.getData());
        } else if (!result.isDataPresent()) {
            fail(Errors.of(result.getErrors()));
        } else {
            next(result);
            complete();
        }
    }

    private void stream(Publisher<ExecutionResult> results) {
        ResultSubscriber flow = new ResultSubscriber(
                result -> session.during(this, () -> next(result)),
                failure -> session.during(this, () -> {
                    if (failure == null) {
                        complete();
                    } else {
                        LOG.error("a subscription broke off", failure);
                        fail(Errors.INTERNAL);
                    }
                }));
        stopping = flow::cancel;
        flow.from(results);
    }

    private void next(ExecutionResult result) {
        session.send(Map.of("id", id, "type", "next", "payload", QueryRunner.answer(result, decision.cost())));
    }

    private void complete() {
        session.finish(this, Map.of("id", id, "type", "complete"));
    }

    private void fail(Map<String, Object> answer) {
        session.finish(this, Map.of("id", id, "type", "error", "payload", answer.get("errors")));
    }

    void stop() {
        cancellation.cancel();
        stopping.run();
    }
}
