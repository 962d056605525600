package onrecord.graphql.execution;

import graphql.execution.MergedField;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;

/**
 * A field of the query, ready to be asked.
 *
 * @param field where it is written in the query, several times perhaps
 * @param place its place among the fields of its object
 */
record SelectedField(
        MergedField field,
        int place,
        GraphQLObjectType parentType,
        GraphQLFieldDefinition definition,
        Shape shape,
        DataFetcher<?> fetcher,
        Arguments arguments) {}
