package onrecord.graphql.guard;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds variables of a query that fits the schema which are missing, or are not what the query says they are. Says it in plain words. */
final class WrongVariables {

    private static final String CODE = "BAD_REQUEST";

    /** More errors help nobody. */
    private static final int MOST = 20;

    private final GraphQLSchema schema;
    private final List<Misfit> found = new ArrayList<>();

    private WrongVariables(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** @param variables as sent */
    static List<Misfit> in(Map<String, Object> variables, OperationDefinition operation, GraphQLSchema schema) {
        WrongVariables wrong = new WrongVariables(schema);
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            GraphQLType type = wrong.type(variable.getType());
            boolean given = variables.containsKey(variable.getName());
            if (type != null && (given || variable.getDefaultValue() == null)) {
                wrong.value(variables.get(variable.getName()), type, "The variable '$" + variable.getName() + "'",
                        given ? " cannot be null" : " is missing", variable.getSourceLocation());
            }
        }
        return wrong.found;
    }

    private @Nullable GraphQLType type(Type<?> type) {
        if (type instanceof TypeName name) {
            return schema.getType(name.getName());
        }
        GraphQLType inner = type(type instanceof NonNullType sure ? sure.getType() : ((ListType) type).getType());
        return inner == null ? null : type instanceof NonNullType ? GraphQLNonNull.nonNull(inner) : GraphQLList.list(inner);
    }

    /** @param nothing what is said where there is no value but has to be one */
    private void value(@Nullable Object value, GraphQLType type, String what, String nothing, @Nullable SourceLocation place) {
        GraphQLType plain = GraphQLTypeUtil.unwrapNonNull(type);
        if (value == null) {
            if (GraphQLTypeUtil.isNonNull(type)) {
                add(what + nothing + ": it is " + form(plain) + ".", place);
            }
        } else if (GraphQLTypeUtil.isList(plain)) {
            GraphQLType each = GraphQLTypeUtil.unwrapOne(plain);
            Collection<?> values = value instanceof Collection<?> several ? several : List.of(value);
            values.forEach(one -> value(one, each, "Each in " + lower(what), " cannot be null", place));
        } else if (plain instanceof GraphQLInputObjectType input && value instanceof Map<?, ?> object) {
            input.getFieldDefinitions().forEach(field -> field(object, field, what, place));
        } else if (!fits(value, plain)) {
            add(what + " is " + Expected.form(plain) + ", and not " + told(value) + ".", place);
        }
    }

    private void field(Map<?, ?> object, GraphQLInputObjectField field, String what, @Nullable SourceLocation place) {
        boolean given = object.containsKey(field.getName());
        if (given || !field.hasSetDefaultValue()) {
            value(object.get(field.getName()), field.getType(), "'" + field.getName() + "' in " + lower(what),
                    given ? " cannot be null" : " is missing", place);
        }
    }

    /** Of a list what each is. */
    private static String form(GraphQLType type) {
        return (GraphQLTypeUtil.isList(type) ? "a list, each " : "") + Expected.form(GraphQLTypeUtil.unwrapAll(type));
    }

    private static String lower(String what) {
        return what.replaceFirst("^The", "the").replaceFirst("^Each", "each");
    }

    private static boolean fits(Object value, GraphQLType type) {
        return type instanceof GraphQLEnumType ? value instanceof String
                : type instanceof GraphQLScalarType scalar && Expected.fits(value, scalar);
    }

    private static String told(Object value) {
        return value instanceof String text ? "the text \"" + KnownNames.shortened(text) + "\""
                : value instanceof Map ? "an object" : value instanceof Collection ? "a list" : KnownNames.shortened(value.toString());
    }

    private void add(String message, @Nullable SourceLocation place) {
        if (found.size() < MOST) {
            found.add(new Misfit(CODE, message, place));
        }
    }
}
