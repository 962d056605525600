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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;

/** Writes moments as ISO 8601 in UTC: {@code 2018-07-16T09:30:00Z}. */
final class Moments implements Coercing<Instant, String> {

    static final GraphQLScalarType DATE_TIME = GraphQLScalarType.newScalar().name("DateTime").coercing(new Moments()).build();

    private Moments() {}

    @Override
    public String serialize(Object moment, GraphQLContext context, Locale locale) {
        return moment.toString();
    }

    @Override
    public Instant parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return OffsetDateTime.parse(input.toString()).toInstant();
        } catch (DateTimeException unreadable) {
            throw new CoercingParseValueException("A DateTime looks like 2018-07-16T09:30:00Z.");
        }
    }

    @Override
    public Instant parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof StringValue text) {
            return parseValue(text.getValue(), context, locale);
        }
        throw new CoercingParseLiteralException("A DateTime looks like \"2018-07-16T09:30:00Z\".");
    }
}
