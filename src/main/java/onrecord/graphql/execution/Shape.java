package onrecord.graphql.execution;

import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import org.jspecify.annotations.Nullable;

/**
 * The type of a field, taken apart.
 *
 * @param element the shape of the elements, null when this is no list
 * @param named the type without lists and exclamation marks
 */
record Shape(boolean nullable, @Nullable Shape element, GraphQLNamedOutputType named) {

    static Shape of(GraphQLType type) {
        boolean nullable = !(type instanceof GraphQLNonNull);
        GraphQLType bare = type instanceof GraphQLNonNull wrapper ? wrapper.getWrappedType() : type;
        if (bare instanceof GraphQLList list) {
            Shape element = of(list.getWrappedType());
            return new Shape(nullable, element, element.named);
        }
        return new Shape(nullable, null, (GraphQLNamedOutputType) bare);
    }
}
