package onrecord.graphql.schema;

import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.idl.SchemaPrinter;

/** The schema as readers get it: in the Schema Definition Language, without what only gateways ask for. */
public final class SchemaText {

    private SchemaText() {}

    public static String of(GraphQLSchema schema) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                .includeSchemaDefinition(true)
                .includeScalarTypes(true)
                .includeDirectiveDefinitions(false)
                .includeSchemaElement(SchemaText::isForReaders))
                .print(schema);
    }

    /** What Apollo Federation adds begins with an underscore, or with its own name. */
    private static boolean isForReaders(GraphQLSchemaElement element) {
        return !(element instanceof GraphQLNamedSchemaElement named)
                || !named.getName().startsWith("_") && !named.getName().startsWith("federation__") && !named.getName().startsWith("link__");
    }
}
