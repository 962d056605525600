package onrecord.graphql.http;

import graphql.ExecutionResult;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import mutiny.zero.flow.adapters.AdaptersToFlow;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Receives the results of a subscription until it ends or the client cancels it. */
final class ResultSubscriber implements Flow.Subscriber<ExecutionResult> {

    /** Results that are asked for ahead, so that a client who has many to come does not have all of them made at once. */
    private static final int AHEAD = 32;

    private final Consumer<ExecutionResult> next;
    private final Consumer<@Nullable Throwable> end;
    private final AtomicReference<Flow.@Nullable Subscription> source = new AtomicReference<>();
    private volatile boolean cancelled;

    /** @param end called once after the last result, with the failure if there was one; not when cancelled */
    ResultSubscriber(Consumer<ExecutionResult> next, Consumer<@Nullable Throwable> end) {
        this.next = next;
        this.end = end;
    }

    void from(Publisher<ExecutionResult> results) {
        AdaptersToFlow.publisher(results).subscribe(this);
    }

    void cancel() {
        cancelled = true;
        Flow.Subscription running = source.getAndSet(null);
        if (running != null) {
            running.cancel();
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        source.set(subscription);
        if (cancelled) {
            cancel();
        } else {
            subscription.request(AHEAD);
        }
    }

    @Override
    public void onNext(ExecutionResult result) {
        Flow.Subscription running = source.get();
        if (!cancelled && running != null) {
            next.accept(result);
            running.request(1);
        }
    }

    @Override
    public void onError(Throwable failure) {
        if (!cancelled) {
            end.accept(failure);
        }
    }

    @Override
    public void onComplete() {
        if (!cancelled) {
            end.accept(null);
        }
    }
}
