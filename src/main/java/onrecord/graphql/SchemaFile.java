package onrecord.graphql;

import com.apollographql.federation.graphqljava.Federation;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import onrecord.graphql.execution.LevelFetcher;

/** The schema as it is written in {@code schema.graphql}, joined with the classes that answer its fields. */
@Singleton
@Unremovable
@Named(Endpoint.SCHEMA)
public final class SchemaFile implements Supplier<GraphQLSchema> {

    private static final String PATH = "/schema.graphql";

    private final List<Api> parts;
    private final EntityApi entities;

    SchemaFile(@All List<Api> parts, EntityApi entities) {
        this.parts = parts;
        this.entities = entities;
    }

    /** The schema as it is written. */
    public static String text() {
        try (InputStream file = Objects.requireNonNull(SchemaFile.class.getResourceAsStream(PATH), PATH)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The schema with an answer for every field. */
    @Override
    public GraphQLSchema get() {
        TypeDefinitionRegistry types = new SchemaParser().parse(text());
        Wiring wiring = new Wiring();
        parts.forEach(part -> part.describe(wiring));
        RuntimeWiring answers = wiring.finish(types);
        LevelFetcher<Object> fetchEntities = entities::entities;
        return Federation.transform(types, answers)
                .setFederation2(true)
                .fetchEntities(fetchEntities)
                .resolveEntityType(CommonApi.NODE_TYPE)
                .build();
    }
}
