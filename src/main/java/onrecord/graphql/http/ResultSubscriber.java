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
            subscription.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(ExecutionResult result) {
        if (!cancelled) {
            next.accept(result);
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
