package onrecord.graphql.execution;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.introspection.Introspection;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLObjectType;
import io.smallrye.mutiny.Context;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Executes queries and mutations level by level. Where graphql-java goes down into every object and asks each field of it, this asks
 * each field once for all objects of the level ({@link LevelFetcher}), which costs one look-up instead of one for each object.
 */
public final class LevelByLevel extends ExecutionStrategy {

    private static final Object ROOT = new Object();

    private final FailureReporter failures;
    private final Supplier<Executor> executors;
    private final Context ofQueries;

    /**
     * @param executors gives, at the start of a request, what its later steps run on
     * @param ofQueries what the context in which fetchers are asked holds for queries of clients, besides the {@link Editor} of the request
     */
    public LevelByLevel(FailureReporter failures, Supplier<Executor> executors, Context ofQueries) {
        this.failures = failures;
        this.executors = executors;
        this.ofQueries = ofQueries;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext context, ExecutionStrategyParameters parameters) {
        Optional<ExecutionResult> refusal = Introspection.isIntrospectionSensible(parameters.getFields(), context);
        if (refusal.isPresent()) {
            return CompletableFuture.completedFuture(refusal.get());
        }
        Answer answer = new Answer(context, parameters, ROOT);
        boolean inTurn = context.getOperationDefinition().getOperation() == Operation.MUTATION;
        return (inTurn ? answer.fieldsInTurn() : answer.fieldsTogether())
                .handle((done, failure) -> failure == null
                        ? new ExecutionResultImpl(answer.data(), context.getErrors())
                        : refuse(failure, context));
    }

    private static ExecutionResult refuse(Throwable failure, ExecutionContext context) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof AbortExecutionException abort) {
            context.addError(abort);
            return new ExecutionResultImpl(null, context.getErrors());
        }
        throw new CompletionException(cause);
    }

    /**
     * An object below a field that graphql-java itself executes, which is an event of a subscription. When it cannot be completed it is null,
     * even where the schema says otherwise: an error would end the subscription.
     */
    @Override
    protected Object executeObject(ExecutionContext context, ExecutionStrategyParameters parameters) {
        Answer answer = new Answer(context, parameters, parameters.getSource());
        return answer.fieldsTogether().<@Nullable Object>thenApply(done -> answer.data());
    }

    private Context asking(ExecutionContext context) {
        Editor editor = context.getGraphQLContext().getOrDefault(Editor.class, Editor.UNKNOWN);
        Context asking = editor.context();
        if (context.getOperationDefinition().getOperation() == Operation.QUERY && !editor.equals(Editor.SERVICE)) {
            ofQueries.keys().forEach(key -> asking.put(key, ofQueries.<Object>get(key)));
        }
        return asking;
    }

    /** The object at the top of an answer. */
    private final class Answer {

        private final ExecutionContext context;
        private final Selections selections;
        private final Selection selection;
        private final RootResult top;
        private final Executor executor = executors.get();
        private final Context asking;

        Answer(ExecutionContext context, ExecutionStrategyParameters parameters, Object source) {
            this.context = context;
            this.selections = new Selections(context);
            this.asking = asking(context);
            GraphQLObjectType type = (GraphQLObjectType) parameters.getExecutionStepInfo().getUnwrappedNonNullType();
            this.selection = selections.of(type, parameters.getFields());
            this.top = new RootResult(parameters.getPath(), source, selection);
        }

        @Nullable
        Object data() {
            return top.data();
        }

        CompletableFuture<Void> fieldsTogether() {
            return new LevelExecution(context, selections, failures, executor, asking).answer(selection, List.of(top.object()));
        }

        CompletableFuture<Void> fieldsInTurn() {
            CompletableFuture<Void> before = CompletableFuture.completedFuture(null);
            for (SelectedField field : selection.fields()) {
                Selection one = new Selection(selection.keys(), List.of(field));
                before = before.thenCompose(
                        done -> new LevelExecution(context, selections, failures, executor, asking).answer(one, List.of(top.object())));
            }
            return before;
        }
    }
}
