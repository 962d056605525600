package onrecord.graphql;

import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.spi.EventingService;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/**
 * Has SmallRye GraphQL start with the schema of {@link SchemaFile} and the engine of {@link QueryEngine}: of its annotations only as much
 * is used as it needs to start. Requests come in through {@link onrecord.graphql.http}, which knows limits that SmallRye does not.
 */
public final class Endpoint implements EventingService {

    /** What SmallRye looks for before it opens the endpoint. No client ever sees it. */
    @GraphQLApi
    public static class Opening {

        @Query
        public boolean open() {
            return true;
        }
    }

    @Override
    public @Nullable String getConfigKey() {
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder ignored) {
        return GraphQLSchema.newSchema(Arc.container().instance(SchemaFile.class).get().schema());
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder engine) {
        return Arc.container().instance(QueryEngine.class).get().configure(engine);
    }
}
