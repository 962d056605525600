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
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.function.Function;

/** Reads and writes times as ISO 8601. */
final class IsoScalar<T> implements Coercing<T, String> {

    /** Calendar days. */
    static final GraphQLScalarType DATE = scalar("Date", "2018-07-16", LocalDate::parse);

    /** Moments, written in UTC. */
    static final GraphQLScalarType DATE_TIME =
            scalar("DateTime", "2018-07-16T09:30:00Z", text -> OffsetDateTime.parse(text).toInstant());

    private final Function<String, T> reading;
    private final String form;

    private IsoScalar(Function<String, T> reading, String form) {
        this.reading = reading;
        this.form = form;
    }

    private static <T> GraphQLScalarType scalar(String name, String example, Function<String, T> reading) {
        String form = "A " + name + " looks like \"" + example + "\".";
        return GraphQLScalarType.newScalar().name(name).coercing(new IsoScalar<>(reading, form)).build();
    }

    @Override
    public String serialize(Object time, GraphQLContext context, Locale locale) {
        return time.toString();
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return reading.apply(input.toString());
        } catch (DateTimeException unreadable) {
            throw new CoercingParseValueException(form);
        }
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return reading.apply(input instanceof StringValue text ? text.getValue() : "");
        } catch (DateTimeException unreadable) {
            throw new CoercingParseLiteralException(form);
        }
    }
}
