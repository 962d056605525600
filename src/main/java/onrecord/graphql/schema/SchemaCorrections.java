package onrecord.graphql.schema;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.schema.idl.DirectiveInfo;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Corrects what SmallRye GraphQL 2.17 writes into the schema and no annotation can change. */
final class SchemaCorrections extends GraphQLTypeVisitorStub {

    /** Instead of "Query root" and the like. */
    private static final Map<String, String> ROOTS = Map.of(
            "Query", "What can be asked.",
            "Mutation", "What editors can change.",
            "Subscription", "What can be listened to.");

    /**
     * SmallRye's number scalars take a text for a number and go through {@code BigDecimal}; its dates name Java's classes to clients.
     */
    private static final Map<String, GraphQLScalarType> SCALARS = Map.of(
            "Int", Scalars.GraphQLInt, "Float", Scalars.GraphQLFloat, "Date", IsoScalar.DATE, "DateTime", IsoScalar.DATE_TIME);

    /** What SmallRye adds to the description of every date. */
    private static final String DATE_FORMAT = " (ISO-8601)";

    private SchemaCorrections() {}

    static GraphQLSchema of(GraphQLSchema schema) {
        GraphQLSchema lean = GraphQLSchema.newSchema(schema).clearDirectives().additionalDirectives(used(schema)).build();
        return SchemaTransformer.transformSchema(lean, new SchemaCorrections());
    }

    /** SmallRye defines every directive it knows, and with them scalars that nothing has: BigDecimal, BigInteger, Policy, Scope. */
    private static Set<GraphQLDirective> used(GraphQLSchema schema) {
        Set<String> applied = new HashSet<>();
        schema.getSchemaAppliedDirectives().forEach(directive -> applied.add(directive.getName()));
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            applied.addAll(namesOn(type));
            type.getChildren().forEach(child -> applied.addAll(namesOn(child)));
        }
        return schema.getDirectives().stream()
                .filter(directive -> applied.contains(directive.getName()) || DirectiveInfo.isGraphqlSpecifiedDirective(directive))
                .collect(Collectors.toSet());
    }

    private static List<String> namesOn(GraphQLSchemaElement element) {
        return element instanceof GraphQLDirectiveContainer container
                ? container.getDirectives().stream().map(GraphQLDirective::getName).toList()
                : List.of();
    }

    @Override
    public TraversalControl visitGraphQLScalarType(GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
        GraphQLEnumType options = EventEnums.insteadOf(scalar);
        if (options != null) {
            return changeNode(context, options);
        }
        GraphQLScalarType better = SCALARS.get(scalar.getName());
        return better == null || better == scalar ? TraversalControl.CONTINUE : changeNode(context, better);
    }

    @Override
    public TraversalControl visitGraphQLObjectType(GraphQLObjectType type, TraverserContext<GraphQLSchemaElement> context) {
        String description = ROOTS.get(type.getName());
        return description == null
                ? TraversalControl.CONTINUE
                : changeNode(context, type.transform(changed -> changed.description(description)));
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        return hasDateFormat(field.getDescription())
                ? changeNode(context, field.transform(changed -> changed.description(withoutDateFormat(field.getDescription()))))
                : TraversalControl.CONTINUE;
    }

    @Override
    public TraversalControl visitGraphQLArgument(GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
        return hasDateFormat(argument.getDescription())
                ? changeNode(context, argument.transform(changed -> changed.description(withoutDateFormat(argument.getDescription()))))
                : TraversalControl.CONTINUE;
    }

    /** SmallRye ignores {@code @NonNull} beside {@code @DefaultValue}; in an input object both have a meaning, and we mean both. */
    @Override
    public TraversalControl visitGraphQLInputObjectField(
            GraphQLInputObjectField field, TraverserContext<GraphQLSchemaElement> context) {
        if (field.hasSetDefaultValue() && !GraphQLNonNull.class.isInstance(field.getType())) {
            return changeNode(context, field.transform(changed -> changed.type(GraphQLNonNull.nonNull(field.getType()))));
        }
        return hasDateFormat(field.getDescription())
                ? changeNode(context, field.transform(changed -> changed.description(withoutDateFormat(field.getDescription()))))
                : TraversalControl.CONTINUE;
    }

    private static boolean hasDateFormat(@Nullable String description) {
        return description != null && description.endsWith(DATE_FORMAT);
    }

    private static String withoutDateFormat(String description) {
        return description.substring(0, description.length() - DATE_FORMAT.length());
    }
}
