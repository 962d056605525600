package onrecord.graphql.guard;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a query leaves out or gives in another form than the schema wants it: values of other types, arguments that are missing, objects without the
 * fields that are wanted of them. Says it in plain words. Names that the schema does not have are left to {@link UnknownNames}.
 */
final class WrongValues {

    private static final String CODE = "GRAPHQL_VALIDATION_FAILED";

    /** More errors help nobody. */
    private static final int MOST = 20;

    /** As many names are given as an example. */
    private static final int SOME = 3;

    private final GraphQLSchema schema;
    private final boolean tellsNames;
    private final List<Misfit> found = new ArrayList<>();

    private WrongValues(GraphQLSchema schema, boolean tellsNames) {
        this.schema = schema;
        this.tellsNames = tellsNames;
    }

    /** In a query that does not fit the schema. */
    static List<Misfit> in(Document document, GraphQLSchema schema, boolean tellsNames) {
        WrongValues wrong = new WrongValues(schema, tellsNames);
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            wrong.selections(operation.getSelectionSet(), switch (operation.getOperation()) {
                case QUERY -> schema.getQueryType();
                case MUTATION -> schema.getMutationType();
                case SUBSCRIPTION -> schema.getSubscriptionType();
            });
        }
        for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            wrong.selections(fragment.getSelectionSet(), schema.getType(fragment.getTypeCondition().getName()));
        }
        return wrong.found;
    }

    private void selections(@Nullable SelectionSet selections, @Nullable GraphQLType parent) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field && parent instanceof GraphQLFieldsContainer container) {
                GraphQLFieldDefinition definition = container.getFieldDefinition(field.getName());
                if (definition != null && !Introspection.isIntrospectionTypes(container)) {
                    field(field, definition);
                }
            } else if (selection instanceof InlineFragment inline) {
                selections(inline.getSelectionSet(),
                        inline.getTypeCondition() == null ? parent : schema.getType(inline.getTypeCondition().getName()));
            }
        }
    }

    private void field(Field field, GraphQLFieldDefinition definition) {
        String name = "'" + field.getName() + "'";
        for (GraphQLArgument argument : definition.getArguments()) {
            Argument given = field.getArguments().stream().filter(one -> one.getName().equals(argument.getName())).findFirst().orElse(null);
            String what = "'" + argument.getName() + "' of " + name;
            if (given != null) {
                value(given.getValue(), argument.getType(), what, given.getSourceLocation());
            } else if (GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue()) {
                add(name + " needs the argument '" + argument.getName() + "': "
                        + Expected.form(GraphQLTypeUtil.unwrapAll(argument.getType())) + ".", field.getSourceLocation());
            }
        }
        GraphQLType inner = GraphQLTypeUtil.unwrapAll(definition.getType());
        boolean leaf = inner instanceof GraphQLScalarType || inner instanceof GraphQLEnumType;
        if (leaf && field.getSelectionSet() != null) {
            add(name + " has no fields: leave out the braces after it.", field.getSourceLocation());
        } else if (!leaf && field.getSelectionSet() == null) {
            add(name + " is an object: say in braces after it which of its fields you want" + example(field.getName(), inner) + ".",
                    field.getSourceLocation());
        } else {
            selections(field.getSelectionSet(), inner);
        }
    }

    /** Some fields that can be asked for without more: <em>, as in: speaker { id name }</em>. */
    private String example(String field, GraphQLType type) {
        if (!tellsNames || !(type instanceof GraphQLFieldsContainer container)) {
            return "";
        }
        String some = container.getFieldDefinitions().stream()
                .filter(one -> GraphQLTypeUtil.unwrapNonNull(one.getType()) instanceof GraphQLScalarType && one.getArguments().isEmpty())
                .map(GraphQLFieldDefinition::getName).limit(SOME).collect(Collectors.joining(" "));
        return some.isEmpty() ? "" : ", as in: " + field + " { " + some + " }";
    }

    /** @param what stands before the value: <em>'first' of 'articles'</em> */
    private void value(Value<?> value, GraphQLType type, String what, @Nullable SourceLocation place) {
        if (value instanceof VariableReference) {
            return;
        }
        if (value instanceof NullValue) {
            if (GraphQLTypeUtil.isNonNull(type)) {
                add(what + " cannot be null: it is " + Expected.form(GraphQLTypeUtil.unwrapAll(type)) + ".", place);
            }
            return;
        }
        GraphQLType plain = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(plain)) {
            GraphQLType each = GraphQLTypeUtil.unwrapOne(plain);
            List<? extends Value<?>> values = value instanceof ArrayValue several ? rawless(several) : List.of(value);
            values.forEach(one -> value(one, each, what, place));
        } else if (plain instanceof GraphQLInputObjectType input && value instanceof ObjectValue object) {
            object(object, input, what, place);
        } else if (!fits(value, plain)) {
            add(what + " is " + Expected.form(plain) + ", and not " + told(value) + ".", place);
        }
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static List<Value<?>> rawless(ArrayValue several) {
        return (List) several.getValues();
    }

    /** An object is no value of another type, and no other value is an object. */
    private static boolean fits(Value<?> value, GraphQLType type) {
        return type instanceof GraphQLEnumType ? value instanceof EnumValue
                : type instanceof GraphQLScalarType scalar && !(value instanceof ObjectValue || value instanceof ArrayValue)
                        && Expected.fits(value, scalar);
    }

    private void object(ObjectValue object, GraphQLInputObjectType type, String what, @Nullable SourceLocation place) {
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            ObjectField given =
                    object.getObjectFields().stream().filter(one -> one.getName().equals(field.getName())).findFirst().orElse(null);
            if (given != null) {
                value(given.getValue(), field.getType(), "'" + field.getName() + "' in " + what, place);
            } else if (GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue()) {
                add(what + " needs the field '" + field.getName() + "': " + Expected.form(GraphQLTypeUtil.unwrapAll(field.getType())) + ".",
                        place);
            }
        }
    }

    /** As the client has written it, in few words. */
    private static String told(Value<?> value) {
        if (value instanceof StringValue text) {
            return "the text \"" + KnownNames.shortened(text.getValue()) + "\"";
        }
        return value instanceof ObjectValue ? "an object"
                : value instanceof ArrayValue ? "a list"
                        : value instanceof EnumValue constant ? "the word " + KnownNames.shortened(constant.getName())
                                : KnownNames.shortened(graphql.language.AstPrinter.printAstCompact(value));
    }

    private void add(String message, @Nullable SourceLocation place) {
        if (found.size() < MOST) {
            found.add(new Misfit(CODE, message, place));
        }
    }
}
