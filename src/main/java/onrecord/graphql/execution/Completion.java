package onrecord.graphql.execution;

import graphql.GraphQLError;
import graphql.TypeResolutionEnvironment;
import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.execution.ResultPath;
import graphql.execution.TypeResolutionParameters;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLUnionType;
import io.smallrye.graphql.api.CustomStringScalar;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a fetcher found into a place of the answer, as section "Value Completion" of the GraphQL specification says: leaves are
 * written, lists taken apart, objects put into the next level, failures reported, and what must not be null takes its parent away.
 */
final class Completion {

    private final ExecutionContext context;
    private final Selections selections;
    private final FailureReporter failures;

    Completion(ExecutionContext context, Selections selections, FailureReporter failures) {
        this.context = context;
        this.selections = selections;
        this.failures = failures;
    }

    void complete(SelectedField field, ObjectResult object, @Nullable Object value, NextLevel next) {
        complete(field, field.shape(), object, field.place(), value, next);
    }

    private void complete(SelectedField field, FieldType shape, ResultContainer parent, int place, @Nullable Object value, NextLevel next) {
        if (value == null) {
            leaveOut(field, shape, parent, place);
        } else if (value instanceof Throwable failure) {
            fail(field, shape, parent, place, failure);
        } else if (shape.element() != null) {
            completeList(field, shape, shape.element(), parent, place, value, next);
        } else {
            completeNamed(field, shape, parent, place, value, next);
        }
    }

    private void leaveOut(SelectedField field, FieldType shape, ResultContainer parent, int place) {
        if (shape.nullable()) {
            parent.set(place, null);
        } else {
            fail(field, shape, parent, place, new IllegalStateException("no value for " + field.definition().getName()));
        }
    }

    private void fail(SelectedField field, FieldType shape, ResultContainer parent, int place, Throwable failure) {
        report(field, parent.path(place), failure);
        if (shape.nullable()) {
            parent.set(place, null);
        } else {
            parent.remove();
        }
    }

    private void report(SelectedField field, ResultPath path, Throwable failure) {
        GraphQLError error = failures.describe(failure, path, field.field().getSingleField().getSourceLocation());
        context.addError(error, path);
    }

    private void completeList(
            SelectedField field, FieldType shape, FieldType elementShape, ResultContainer parent, int place, Object value, NextLevel next) {
        if (!(value instanceof Collection<?> elements)) {
            fail(field, shape, parent, place, new IllegalStateException("not a list: " + value.getClass()));
            return;
        }
        ListResult list = new ListResult(parent, place, shape.nullable(), elements.size());
        parent.set(place, list.elements());
        int index = 0;
        for (Object element : elements) {
            complete(field, elementShape, list, index++, element, next);
        }
    }

    private void completeNamed(SelectedField field, FieldType shape, ResultContainer parent, int place, Object value, NextLevel next) {
        Object written;
        try {
            if (shape.named() instanceof GraphQLScalarType scalar) {
                written = scalar.getCoercing().serialize(value, context.getGraphQLContext(), context.getLocale());
            } else if (shape.named() instanceof GraphQLEnumType options) {
                written = name(options, value);
            } else {
                written = object(field, shape, parent, place, value, next);
            }
        } catch (RuntimeException failure) {
            fail(field, shape, parent, place, failure);
            return;
        }
        if (written == null) {
            leaveOut(field, shape, parent, place);
        } else {
            parent.set(place, written);
        }
    }

    /** Told by its own name, which is its name in the schema; looking for its value would compare it with every other. */
    private String name(GraphQLEnumType options, Object value) {
        String name;
        if (value instanceof Enum<?> constant) {
            name = constant.name();
        } else if (value instanceof CustomStringScalar option) {
            name = option.stringValueForSerialization();
        } else {
            return (String) options.serialize(value, context.getGraphQLContext(), context.getLocale());
        }
        if (options.getValue(name) == null) {
            throw new IllegalStateException(name + " is no " + options.getName());
        }
        return name;
    }

    private FieldValues object(SelectedField field, FieldType shape, ResultContainer parent, int place, Object value, NextLevel next) {
        Selection selection = next.selection(selections, field, typeOf(field.field(), shape.named(), value));
        ObjectResult object = new ObjectResult(parent, place, shape.nullable(), value, selection);
        next.add(selection, object);
        return object.values();
    }

    private GraphQLObjectType typeOf(MergedField field, GraphQLNamedOutputType type, Object value) {
        if (type instanceof GraphQLObjectType object) {
            return object;
        }
        TypeResolutionEnvironment question = TypeResolutionParameters.newParameters()
                .field(field)
                .fieldType(type)
                .value(value)
                .schema(context.getGraphQLSchema())
                .graphQLContext(context.getGraphQLContext())
                .build();
        var registry = context.getGraphQLSchema().getCodeRegistry();
        GraphQLObjectType found = type instanceof GraphQLUnionType union
                ? registry.getTypeResolver(union).getType(question)
                : registry.getTypeResolver((GraphQLInterfaceType) type).getType(question);
        if (found == null || !context.getGraphQLSchema().isPossibleType(type, found)) {
            throw new IllegalStateException("a value of " + value.getClass() + " is no " + type.getName());
        }
        return found;
    }
}
