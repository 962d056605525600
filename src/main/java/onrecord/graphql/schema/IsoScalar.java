package onrecord.graphql.schema;

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
import java.util.function.Consumer;

/**
 * Checks and writes times as ISO 8601. What a client sends stays text: SmallRye's helpers make Java's types of it. Other than SmallRye's
 * own scalars these tell a client what a time looks like, instead of the name of a class.
 */
final class IsoScalar implements Coercing<String, String> {

    /** Calendar days. */
    static final GraphQLScalarType DATE = scalar("Date", "A calendar day", "2018-07-16", LocalDate::parse);

    /** Moments, written in UTC. */
    static final GraphQLScalarType DATE_TIME = scalar("DateTime", "A moment", "2018-07-16T09:30:00Z", OffsetDateTime::parse);

    private final Consumer<String> check;
    private final String form;

    private IsoScalar(Consumer<String> check, String form) {
        this.check = check;
        this.form = form;
    }

    /** @param check throws {@link DateTimeException} when a text is not in this form */
    private static GraphQLScalarType scalar(String name, String what, String example, Consumer<String> check) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .description(what + ", as in `" + example + "`.")
                .coercing(new IsoScalar(check, "A " + name + " looks like \"" + example + "\"."))
                .build();
    }

    @Override
    public String serialize(Object time, GraphQLContext context, Locale locale) {
        return time.toString();
    }

    @Override
    public String parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return checked(input.toString());
        } catch (DateTimeException unreadable) {
            throw new CoercingParseValueException(form);
        }
    }

    @Override
    public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return checked(input instanceof StringValue text ? text.getValue() : "");
        } catch (DateTimeException unreadable) {
            throw new CoercingParseLiteralException(form);
        }
    }

    private String checked(String text) {
        check.accept(text);
        return text;
    }
}
