package onrecord.export.asked;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import io.vertx.core.MultiMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The parameters of an address that asks for a list: each field of its filter in the schema is one, and so are {@code orderBy}, {@code direction},
 * {@code first} and {@code after}. A filter that the schema learns is known here without further ado.
 */
public final class ListParameters {

    public static final String FIRST = "first";
    public static final String AFTER = "after";
    private static final String ORDER = "orderBy";
    private static final String DIRECTION = "direction";
    private static final String FIELD = "field";
    private static final List<String> OWN = List.of(ORDER, DIRECTION, FIRST, AFTER);

    private final Map<String, GraphQLInputObjectField> filter = new TreeMap<>();
    private final GraphQLInputObjectType order;

    /** @param list a field of the schema with the arguments {@code filter} and {@code orderBy} */
    public ListParameters(GraphQLFieldDefinition list) {
        for (GraphQLInputObjectField field : input(list, "filter").getFields()) {
            if (OWN.contains(field.getName())) {
                throw new IllegalArgumentException(
                        "the filter of " + list.getName() + " has a field that a parameter of its own is called by: "
                                + field.getName());
            }
            if (ParameterValue.isReadable(field.getType())) {
                filter.put(field.getName(), field);
            }
        }
        this.order = input(list, ORDER);
    }

    private static GraphQLInputObjectType input(GraphQLFieldDefinition list, String argument) {
        GraphQLArgument given = Objects.requireNonNull(list.getArgument(argument), argument);
        return (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(given.getType());
    }

    /** What is asked for by an address. */
    public record Wanted(Map<String, Object> variables, int first) {

        public Wanted {
            variables = Map.copyOf(variables);
        }
    }

    /** Fails with {@link BadParameter}. */
    public Wanted read(MultiMap given) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        for (String name : given.names()) {
            if (filter.containsKey(name)) {
                conditions.put(name, ParameterValue.read(name, given.getAll(name), filter.get(name).getType()));
            } else if (!OWN.contains(name)) {
                throw new BadParameter(name, "There is no parameter '" + name + "' here. There are " + String.join(", ", names()) + ".",
                        names());
            }
        }
        Map<String, Object> variables = new LinkedHashMap<>();
        if (!conditions.isEmpty()) {
            variables.put("filter", conditions);
        }
        if (given.contains(AFTER)) {
            variables.put(AFTER, ParameterValue.only(AFTER, given.getAll(AFTER)));
        }
        order(given, variables);
        return new Wanted(variables, given.contains(FIRST) ? first(ParameterValue.only(FIRST, given.getAll(FIRST))) : Integer.MAX_VALUE);
    }

    private void order(MultiMap given, Map<String, Object> variables) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        if (given.contains(ORDER)) {
            wanted.put(FIELD, ParameterValue.read(ORDER, given.getAll(ORDER), order.getFieldDefinition(FIELD).getType()));
        }
        if (given.contains(DIRECTION)) {
            wanted.put(DIRECTION, ParameterValue.read(DIRECTION, given.getAll(DIRECTION), order.getFieldDefinition(DIRECTION).getType()));
        }
        if (wanted.size() == 1 && given.contains(DIRECTION)) {
            GraphQLEnumType fields = (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(order.getFieldDefinition(FIELD).getType());
            throw new BadParameter(ORDER, "'" + DIRECTION + "' says nothing without '" + ORDER + "'.",
                    fields.getValues().stream().map(value -> value.getName()).sorted().toList());
        }
        if (!wanted.isEmpty()) {
            variables.put(ORDER, wanted);
        }
    }

    private static int first(String text) {
        try {
            int first = Integer.parseInt(text);
            if (first >= 1) {
                return first;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        throw new BadParameter(FIRST, "'" + FIRST + "' is how many are wanted at most, 1 or more, not '" + text + "'.", List.of());
    }

    List<String> names() {
        return Stream.concat(filter.keySet().stream(), OWN.stream()).toList();
    }
}
