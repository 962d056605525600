package onrecord.graphql.execution;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import io.smallrye.mutiny.Context;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Answers one selection and everything below it. A level is asked field by field; the values of a field that are objects make up the
 * level below, which starts as soon as they are there, without waiting for the other fields.
 */
final class LevelExecution {

    private final ExecutionContext context;
    private final Cancellation cancellation;
    private final Completion completion;
    private final Executor executor;
    private final Context asking;
    private final AtomicInteger pending = new AtomicInteger();
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    LevelExecution(ExecutionContext context, Selections selections, FailureReporter failures, Executor executor, Context asking) {
        this.context = context;
        this.cancellation = Cancellation.of(context.getGraphQLContext());
        this.completion = new Completion(context, selections, failures);
        this.executor = executor;
        this.asking = asking;
    }

    /** Fills in the answer of these objects, all of one selection, and all below them. */
    CompletableFuture<Void> answer(Selection selection, List<ObjectResult> objects) {
        begin();
        cancellation.onCancel(() -> done.completeExceptionally(Cancellation.abort()));
        try {
            level(selection, objects);
        } catch (RuntimeException | Error failure) {
            done.completeExceptionally(failure);
        }
        end();
        return done;
    }

    private void level(Selection selection, List<ObjectResult> objects) {
        cancellation.check();
        for (SelectedField field : selection.fields()) {
            ask(field, objects);
        }
    }

    @SuppressWarnings("unchecked")
    private void ask(SelectedField field, List<ObjectResult> objects) {
        if (field.fetcher() instanceof Property<?> property) {
            read(field, objects, (Property<Object>) property);
        } else if (field.fetcher() instanceof LevelFetcher<?> fetcher) {
            fetch(field, objects, (LevelFetcher<Object>) fetcher);
        } else if (field.definition() == Introspection.TypeNameMetaFieldDef) {
            objects.forEach(object -> object.set(field.place(), field.parentType().getName()));
        } else {
            fetchEach(field, objects);
        }
    }

    private void read(SelectedField field, List<ObjectResult> objects, Property<Object> property) {
        NextLevel next = new NextLevel();
        for (ObjectResult object : objects) {
            completion.complete(field, object, valueOf(property, object.source()), next);
        }
        descend(next);
    }

    private static @Nullable Object valueOf(Property<Object> property, Object source) {
        try {
            return property.of(source);
        } catch (RuntimeException failure) {
            return failure;
        }
    }

    private void fetch(SelectedField field, List<ObjectResult> objects, LevelFetcher<Object> fetcher) {
        List<Object> parents = objects.stream().map(ObjectResult::source).toList();
        begin();
        try {
            cancellation.onCancel(fetcher.fetch(parents, field.arguments()).subscribe().with(
                    asking,
                    values -> resume(field, objects, values),
                    failure -> resume(field, objects, Collections.nCopies(objects.size(), failure))));
        } catch (RuntimeException failure) {
            receive(field, objects, Collections.nCopies(objects.size(), failure));
            end();
        }
    }

    /** Asks a fetcher that takes one object at a time: introspection, and what libraries bring along. */
    private void fetchEach(SelectedField field, List<ObjectResult> objects) {
        SingleFetch single = new SingleFetch(context, field);
        List<CompletableFuture<@Nullable Object>> values = objects.stream().map(single::fetch).toList();
        begin();
        CompletableFuture.allOf(values.toArray(CompletableFuture[]::new))
                .thenRun(() -> resume(field, objects, values.stream().map(CompletableFuture::join).toList()));
    }

    private void resume(SelectedField field, List<ObjectResult> objects, List<? extends @Nullable Object> values) {
        executor.execute(() -> {
            try {
                receive(field, objects, values);
            } catch (RuntimeException | Error failure) {
                done.completeExceptionally(failure);
            }
            end();
        });
    }

    private void receive(SelectedField field, List<ObjectResult> objects, List<? extends @Nullable Object> values) {
        if (values.size() != objects.size()) {
            throw new IllegalStateException(
                    field.definition().getName() + " has " + values.size() + " values for " + objects.size() + " objects");
        }
        NextLevel next = new NextLevel();
        for (int i = 0; i < values.size(); i++) {
            completion.complete(field, objects.get(i), values.get(i), next);
        }
        descend(next);
    }

    private void descend(NextLevel next) {
        next.forEach(this::level);
    }

    private void begin() {
        pending.incrementAndGet();
    }

    private void end() {
        if (pending.decrementAndGet() == 0) {
            done.complete(null);
        }
    }
}
