package onrecord.graphql.schema;

import graphql.Scalars;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironmentImpl;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;
import onrecord.graphql.execution.LevelFetcher;
import org.jspecify.annotations.Nullable;

/** Calls an annotated method of an API class with arguments made by SmallRye's own helper. */
final class OperationFetcher {

    private final OperationInvoker method;
    private final ArgumentHelper arguments;

    private OperationFetcher(Operation operation) {
        this.method = new OperationInvoker(operation);
        this.arguments = new ArgumentHelper(operation.getArguments().stream().map(OperationFetcher::corrected).toList());
    }

    /** Of an {@code @Id List<String>} SmallRye 2.17 believes that each element is a list. */
    private static Argument corrected(Argument argument) {
        Reference element = argument.getReference();
        if (!argument.hasWrapper() || !element.getName().equals(Scalars.GraphQLID.getName())) {
            return argument;
        }
        Argument ids = new Argument(
                argument.getMethodArgumentName(), argument.getMethodName(), argument.getPropertyName(), argument.getName(),
                new Reference.Builder()
                        .className(String.class.getName())
                        .name(element.getName())
                        .type(element.getType())
                        .graphQLClassName(element.getGraphQLClassName())
                        .build());
        ids.setWrapper(argument.getWrapper());
        ids.setNotNull(argument.isNotNull());
        ids.setDefaultValue(argument.getDefaultValue());
        return ids;
    }

    /** Of a query or mutation. */
    static LevelFetcher<Object> once(Operation operation) {
        OperationFetcher fetcher = new OperationFetcher(operation);
        return (parents, arguments) -> uni(fetcher.call(null, arguments)).map(Collections::singletonList);
    }

    /** Of a field that is asked once for all objects of a level, a method with a {@code @Source List<…>}. */
    @SuppressWarnings("unchecked")
    static LevelFetcher<Object> level(Operation operation) {
        OperationFetcher fetcher = new OperationFetcher(operation);
        return (parents, arguments) -> (Uni<List<@Nullable Object>>) (Uni<?>) uni(fetcher.call(parents, arguments));
    }

    /** Of a subscription. */
    static DataFetcher<Object> stream(Operation operation) {
        OperationFetcher fetcher = new OperationFetcher(operation);
        return environment -> fetcher.call(null, environment.getArguments());
    }

    private Object call(@Nullable Object source, Map<String, Object> given) {
        requireFinite(given);
        try {
            List<Object> values = arguments.getArguments(
                    DataFetchingEnvironmentImpl.newDataFetchingEnvironment().source(source).arguments(given).build());
            return method.invoke(values.toArray());
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    /** GraphQL has no infinite numbers, but the library takes 1e400 for one; what makes objects of the arguments fails on it. */
    private static void requireFinite(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            fields.values().forEach(OperationFetcher::requireFinite);
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(OperationFetcher::requireFinite);
        } else if (value instanceof Double number && !Double.isFinite(number)) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "A number in the arguments is too large.");
        }
    }

    private static Uni<?> uni(Object answer) {
        return answer instanceof Uni<?> uni ? uni : Uni.createFrom().item(answer);
    }
}
