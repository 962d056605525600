package onrecord.graphql.execution;

import graphql.execution.MergedField;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.Map;

/**
 * A field of the query, ready to be asked.
 *
 * @param field where it is written in the query, several times perhaps
 * @param place its place among the fields of its object
 * @param arguments by name, defaults filled in
 */
record SelectedField(
        MergedField field,
        int place,
        GraphQLObjectType parentType,
        GraphQLFieldDefinition definition,
        FieldType shape,
        DataFetcher<?> fetcher,
        Map<String, Object> arguments) {}
