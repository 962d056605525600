package onrecord.graphql;

import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.spi.EventingService;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/**
 * Has SmallRye GraphQL take the schema of {@link SchemaFile} for its own, so that Quarkus prepares graphql-java for it, and gives it out as
 * a bean. Requests are answered by {@code onrecord.graphql.http}; should one reach SmallRye's own endpoint, it meets the same engine.
 *
 * <p>SmallRye keeps this object when {@code mvn quarkus:dev} reloads everything else. So it asks for beans by their names: their classes are
 * other ones then.
 */
public final class Endpoint implements EventingService {

    static final String SCHEMA = "schema";
    static final String ENGINE = "engine";

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
        return GraphQLSchema.newSchema(Arc.container().<Supplier<GraphQLSchema>>instance(SCHEMA).get().get());
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder engine) {
        return Arc.container().<UnaryOperator<GraphQL.Builder>>instance(ENGINE).get().apply(engine);
    }
}
