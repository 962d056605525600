package onrecord.graphql.execution;

import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import org.jspecify.annotations.Nullable;

/**
 * The type of a field, taken apart.
 *
 * @param element the shape of the elements, null when this is not a list
 * @param named the type without lists and exclamation marks
 */
record FieldType(boolean nullable, @Nullable FieldType element, GraphQLNamedOutputType named) {

    static FieldType of(GraphQLType type) {
        boolean nullable = !(type instanceof GraphQLNonNull);
        GraphQLType bare = type instanceof GraphQLNonNull wrapper ? wrapper.getWrappedType() : type;
        if (bare instanceof GraphQLList list) {
            FieldType element = of(list.getWrappedType());
            return new FieldType(nullable, element, element.named);
        }
        return new FieldType(nullable, null, (GraphQLNamedOutputType) bare);
    }
}
