package onrecord.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** Reads and writes calendar days as ISO 8601: {@code 2018-07-16}. */
final class Days implements Coercing<LocalDate, String> {

    static final GraphQLScalarType DATE = GraphQLScalarType.newScalar().name("Date").coercing(new Days()).build();

    private static final String FORM = "A Date looks like \"2018-07-16\".";

    private Days() {}

    @Override
    public String serialize(Object day, GraphQLContext context, Locale locale) {
        return day.toString();
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return LocalDate.parse(input.toString());
        } catch (DateTimeException unreadable) {
            throw new CoercingParseValueException(FORM);
        }
    }

    @Override
    public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (!(input instanceof StringValue text)) {
            throw new CoercingParseLiteralException(FORM);
        }
        try {
            return LocalDate.parse(text.getValue());
        } catch (DateTimeException unreadable) {
            throw new CoercingParseLiteralException(FORM);
        }
    }
}
