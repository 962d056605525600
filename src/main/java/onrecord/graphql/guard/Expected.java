package onrecord.graphql.guard;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Locale;
import java.util.Map;

/** What values of a type look like, for somebody who has written something else. */
final class Expected {

    private static final Map<String, String> SCALARS = Map.of(
            "Int", "a whole number, such as 20",
            "Float", "a number, such as 0.8",
            "Boolean", "true or false",
            "String", "text in quotation marks",
            "ID", "an id in quotation marks, as the service gives it",
            "Date", "a day in quotation marks, such as \"2022-02-24\"",
            "DateTime", "a time in quotation marks, such as \"2022-02-24T09:30:00Z\"");

    private Expected() {}

    static String form(GraphQLType type) {
        String name = GraphQLTypeUtil.simplePrint(type);
        return type instanceof GraphQLScalarType ? SCALARS.getOrDefault(name, "a " + name)
                : type instanceof GraphQLEnumType ? "one of the values of " + name + ", without quotation marks"
                        : "an object in braces, with fields of " + name;
    }

    static boolean fits(Value<?> literal, GraphQLScalarType type) {
        try {
            type.getCoercing().parseLiteral(literal, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.ROOT);
            return true;
        } catch (CoercingParseLiteralException other) {
            return false;
        }
    }

    static boolean fits(Object value, GraphQLScalarType type) {
        try {
            type.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
            return true;
        } catch (CoercingParseValueException other) {
            return false;
        }
    }
}
