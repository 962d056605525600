package onrecord.graphql.guard;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many objects a field may answer: {@code first} or {@code last} of a connection, the number of {@code ids} of a look-up. */
class PageSizes {

    /** Arguments that name the objects to be looked up. */
    private static final List<String> LOOK_UPS = List.of("ids", "representations");

    private static final List<String> SIZES = List.of("first", "last", "ids", "representations");

    /** What a list without a size is taken for, such as the participants of an event. */
    private static final int UNSIZED_LIST = 3;

    private final Map<String, Object> variables = new HashMap<>();

    PageSizes(OperationDefinition operation, Map<String, Object> given) {
        for (VariableDefinition definition : operation.getVariableDefinitions()) {
            Object value = given.containsKey(definition.getName()) ? given.get(definition.getName()) : definition.getDefaultValue();
            variables.put(definition.getName(), value);
        }
    }

    /** At least 1: an empty page costs a look-up too. */
    int of(Field field, GraphQLFieldDefinition definition) {
        for (String name : SIZES) {
            GraphQLArgument argument = definition.getArgument(name);
            Object given = given(field, name);
            if (argument != null && given != null) {
                return Math.max(1, size(given));
            }
        }
        for (String name : SIZES) {
            GraphQLArgument argument = definition.getArgument(name);
            Object usual = argument != null && argument.hasSetDefaultValue() ? argument.getArgumentDefaultValue().getValue() : null;
            if (usual != null) {
                return Math.max(1, size(usual));
            }
        }
        return isPlainList(definition) ? UNSIZED_LIST : 1;
    }

    /** Whether the field itself gives the objects, one for each that is named. */
    static boolean isLookUp(GraphQLFieldDefinition definition) {
        return LOOK_UPS.stream().anyMatch(name -> definition.getArgument(name) != null);
    }

    /** A list that no connection has counted already. */
    private static boolean isPlainList(GraphQLFieldDefinition definition) {
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        return list && !definition.getName().equals("nodes") && !definition.getName().equals("edges");
    }

    private @Nullable Object given(Field field, String name) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals(name)) {
                Value<?> value = argument.getValue();
                return value instanceof VariableReference reference ? variables.get(reference.getName()) : value;
            }
        }
        return null;
    }

    private static int size(Object value) {
        if (value instanceof IntValue literal) {
            return literal.getValue().min(BigInteger.valueOf(QueryMetrics.MANY)).intValue();
        }
        if (value instanceof Number number) {
            return (int) Math.min(QueryMetrics.MANY, number.longValue());
        }
        if (value instanceof ArrayValue array) {
            return array.getValues().size();
        }
        return value instanceof Collection<?> collection ? collection.size() : 1;
    }
}
