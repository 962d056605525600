package onrecord.graphql.execution;

import static graphql.execution.FieldCollectorParameters.newParameters;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the fields a query selects of each type, once for each place in the query. */
final class Selections {

    private record Wanted(MergedField field, GraphQLObjectType type) {}

    private final ExecutionContext context;
    private final FieldCollector collector = new FieldCollector();
    private final Map<Wanted, Selection> known = new HashMap<>();

    Selections(ExecutionContext context) {
        this.context = context;
    }

    /** The fields selected below {@code field} for objects of this type. */
    synchronized Selection of(MergedField field, GraphQLObjectType type) {
        return known.computeIfAbsent(new Wanted(field, type), wanted -> of(type, collector.collectFields(
                newParameters()
                        .schema(context.getGraphQLSchema())
                        .objectType(type)
                        .fragments(context.getFragmentsByName())
                        .variables(context.getCoercedVariables().toMap())
                        .graphQLContext(context.getGraphQLContext())
                        .build(),
                field)));
    }

    Selection of(GraphQLObjectType type, MergedSelectionSet wanted) {
        List<SelectedField> fields = new ArrayList<>(wanted.size());
        for (MergedField field : wanted.getSubFieldsList()) {
            fields.add(select(type, field, fields.size()));
        }
        return new Selection(wanted.getKeys().toArray(String[]::new), fields);
    }

    private SelectedField select(GraphQLObjectType type, MergedField field, int place) {
        GraphQLSchema schema = context.getGraphQLSchema();
        GraphQLFieldDefinition definition = Introspection.getFieldDefinition(schema, type, field.getName());
        return new SelectedField(
                field,
                place,
                type,
                definition,
                FieldType.of(definition.getType()),
                schema.getCodeRegistry().getDataFetcher(type, definition),
                arguments(definition, field));
    }

    private Map<String, Object> arguments(GraphQLFieldDefinition definition, MergedField field) {
        if (definition.getArguments().isEmpty()) {
            return Map.of();
        }
        return ValuesResolver.getArgumentValues(
                context.getGraphQLSchema().getCodeRegistry(),
                definition.getArguments(),
                field.getArguments(),
                context.getCoercedVariables(),
                context.getGraphQLContext(),
                context.getLocale());
    }
}
