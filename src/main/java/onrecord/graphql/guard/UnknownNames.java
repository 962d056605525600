package onrecord.graphql.guard;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that the schema does not have: of fields, of arguments, of what stands in the argument of a field or in a variable, and constants. The
 * error tells which ones there are, unless the schema is a secret. Fragments are looked at once.
 */
final class UnknownNames {

    private static final String IN_QUERY = "GRAPHQL_VALIDATION_FAILED";
    private static final String IN_VARIABLE = "BAD_REQUEST";

    /** More errors help nobody. */
    private static final int MOST = 20;

    private final GraphQLSchema schema;
    private final boolean tellsNames;
    private final List<Misfit> found = new ArrayList<>();

    private UnknownNames(GraphQLSchema schema, boolean tellsNames) {
        this.schema = schema;
        this.tellsNames = tellsNames;
    }

    /** In a query that does not fit the schema. */
    static List<Misfit> in(Document document, GraphQLSchema schema, boolean tellsNames) {
        UnknownNames unknown = new UnknownNames(schema, tellsNames);
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            unknown.selections(operation.getSelectionSet(), switch (operation.getOperation()) {
                case QUERY -> schema.getQueryType();
                case MUTATION -> schema.getMutationType();
                case SUBSCRIPTION -> schema.getSubscriptionType();
            });
        }
        for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            unknown.selections(fragment.getSelectionSet(), schema.getType(fragment.getTypeCondition().getName()));
        }
        return unknown.found;
    }

    /** In the variables of a query that fits the schema. */
    static List<Misfit> in(Map<String, Object> variables, OperationDefinition operation, GraphQLSchema schema, boolean tellsNames) {
        UnknownNames unknown = new UnknownNames(schema, tellsNames);
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            Object given = variables.get(variable.getName());
            if (given != null) {
                unknown.json(given, unknown.named(variable.getType()), variable.getSourceLocation());
            }
        }
        return unknown.found;
    }

    private @Nullable GraphQLType named(Type<?> type) {
        Type<?> inner = type;
        while (!(inner instanceof TypeName name)) {
            inner = (Type<?>) inner.getChildren().get(0);
        }
        return schema.getType(name.getName());
    }

    private void selections(@Nullable SelectionSet selections, @Nullable GraphQLType parent) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field && parent instanceof GraphQLFieldsContainer container) {
                field(field, container);
            } else if (selection instanceof InlineFragment inline) {
                selections(inline.getSelectionSet(),
                        inline.getTypeCondition() == null ? parent : schema.getType(inline.getTypeCondition().getName()));
            }
        }
    }

    private void field(Field field, GraphQLFieldsContainer parent) {
        if (field.getName().startsWith("__") || Introspection.isIntrospectionTypes(parent)) {
            return;
        }
        GraphQLFieldDefinition definition = parent.getFieldDefinition(field.getName());
        if (definition == null) {
            List<String> names = parent.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName).toList();
            add(IN_QUERY, "'" + parent.getName() + "' has no field", field.getName(), names, field.getSourceLocation());
            return;
        }
        for (Argument argument : field.getArguments()) {
            GraphQLArgument known = definition.getArgument(argument.getName());
            if (known == null) {
                List<String> names = definition.getArguments().stream().map(GraphQLArgument::getName).toList();
                add(IN_QUERY, "'" + field.getName() + "' has no argument", argument.getName(), names, argument.getSourceLocation());
            } else {
                literal(argument.getValue(), GraphQLTypeUtil.unwrapAll(known.getType()), argument.getSourceLocation());
            }
        }
        selections(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
    }

    private void literal(Value<?> value, GraphQLType type, @Nullable SourceLocation place) {
        if (value instanceof ArrayValue several) {
            several.getValues().forEach(each -> literal(each, type, place));
        } else if (value instanceof EnumValue constant && type instanceof GraphQLEnumType constants) {
            constant(constant.getName(), constants, IN_QUERY, place);
        } else if (value instanceof ObjectValue object && type instanceof GraphQLInputObjectType input) {
            for (ObjectField field : object.getObjectFields()) {
                GraphQLType inner = inputField(field.getName(), input, IN_QUERY, place);
                if (inner != null) {
                    literal(field.getValue(), inner, place);
                }
            }
        }
    }

    private void json(Object value, @Nullable GraphQLType type, @Nullable SourceLocation place) {
        if (value instanceof Collection<?> several) {
            several.stream().filter(Objects::nonNull).forEach(each -> json(each, type, place));
        } else if (value instanceof String constant && type instanceof GraphQLEnumType constants) {
            constant(constant, constants, IN_VARIABLE, place);
        } else if (value instanceof Map<?, ?> object && type instanceof GraphQLInputObjectType input) {
            object.forEach((name, inside) -> {
                GraphQLType inner = inputField(String.valueOf(name), input, IN_VARIABLE, place);
                if (inner != null && inside != null) {
                    json(inside, inner, place);
                }
            });
        }
    }

    private void constant(String given, GraphQLEnumType type, String code, @Nullable SourceLocation place) {
        if (type.getValue(given) == null) {
            List<String> names = type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
            add(code, "'" + type.getName() + "' has no value", given, names, place);
        }
    }

    private @Nullable GraphQLType inputField(String given, GraphQLInputObjectType type, String code, @Nullable SourceLocation place) {
        GraphQLInputObjectField field = type.getFieldDefinition(given);
        if (field == null) {
            List<String> names = type.getFieldDefinitions().stream().map(GraphQLInputObjectField::getName).toList();
            add(code, "'" + type.getName() + "' has no field", given, names, place);
            return null;
        }
        return GraphQLTypeUtil.unwrapAll(field.getType());
    }

    private void add(String code, String what, String given, List<String> names, @Nullable SourceLocation place) {
        if (found.size() < MOST) {
            String message = tellsNames ? new KnownNames(names).told(what, given) : KnownNames.untold(what, given);
            found.add(new Misfit(code, message, place));
        }
    }
}
