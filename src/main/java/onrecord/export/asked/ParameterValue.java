package onrecord.export.asked;

import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onrecord.graphql.error.ApiException;
import onrecord.graphql.identity.GlobalId;

/** Reads the text of a parameter as a value of a type of the schema. Whatever cannot be read is a {@link BadParameter}. */
final class ParameterValue {

    private ParameterValue() {}

    /** Whether values of this type can stand in an address: texts, numbers, days, ids, constants and lists of these. */
    static boolean isReadable(GraphQLInputType type) {
        GraphQLType one = GraphQLTypeUtil.unwrapAll(type);
        return one instanceof GraphQLScalarType || one instanceof GraphQLEnumType;
    }

    /** @param given the parameter as often as it was given; of a list of constants each may hold several, with commas between */
    static Object read(String name, List<String> given, GraphQLInputType type) {
        GraphQLType one = GraphQLTypeUtil.unwrapAll(type);
        if (!GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type))) {
            return one(name, only(name, given), one);
        }
        List<Object> values = new ArrayList<>();
        for (String each : given) {
            for (String part : one instanceof GraphQLEnumType ? each.split(",", -1) : new String[] {each}) {
                values.add(one(name, part.strip(), one));
            }
        }
        return values;
    }

    /** The value of a parameter that may be given once. */
    static String only(String name, List<String> given) {
        if (given.size() > 1) {
            throw new BadParameter(name, "The parameter '" + name + "' is given " + given.size() + " times; it takes one value.",
                    List.of());
        }
        return given.get(0);
    }

    private static Object one(String name, String text, GraphQLType type) {
        if (text.isEmpty()) {
            throw new BadParameter(name, "The parameter '" + name + "' has no value. Leave it out, or give it one.", allowed(type));
        }
        if (type instanceof GraphQLEnumType constants) {
            if (constants.getValue(text) == null) {
                throw new BadParameter(name,
                        "'" + text + "' is not a value of '" + name + "'. Give one of " + String.join(", ", allowed(type))
                                + ".",
                        allowed(type));
            }
            return text;
        }
        return scalar(name, text, (GraphQLScalarType) type);
    }

    private static List<String> allowed(GraphQLType type) {
        return type instanceof GraphQLEnumType constants
                ? constants.getValues().stream().map(GraphQLEnumValueDefinition::getName).sorted().toList()
                : List.of();
    }

    private static Object scalar(String name, String text, GraphQLScalarType type) {
        try {
            switch (type.getName()) {
                case "ID":
                    GlobalId.parse(text);
                    return text;
                case "Int":
                    return Integer.parseInt(text);
                case "Float":
                    return Double.parseDouble(text);
                case "Boolean":
                    return truth(text);
                default:
                    type.getCoercing().parseValue(text, GraphQLContext.getDefault(), Locale.ROOT);
                    return text;
            }
        } catch (ApiException | CoercingParseValueException unreadable) {
            throw new BadParameter(name, "'" + name + "': " + unreadable.getMessage(), List.of());
        } catch (NumberFormatException notANumber) {
            throw new BadParameter(name, "'" + text + "' is not a number, which '" + name + "' has to be.", List.of());
        }
    }

    private static boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new CoercingParseValueException("Give 'true' or 'false', not '" + text + "'.");
        }
        return text.equals("true");
    }
}
