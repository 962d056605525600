package onrecord.graphql.schema;

import com.apollographql.federation.graphqljava.printer.ServiceSDLPrinter;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.ClassloadingService;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.graphql.execution.LevelFetcher;
import onrecord.graphql.execution.Property;
import onrecord.graphql.identity.FederatedEntities;
import onrecord.graphql.identity.GlobalId;
import onrecord.knowledge.Node;

/**
 * The schema that SmallRye GraphQL built from the annotated classes, each field with a fetcher for whole levels. SmallRye's own fetchers
 * give all aliases of a field the arguments of the first one, and set up a context for every value.
 */
@Singleton
public final class ServiceSchema {

    /** Tells this schema from the one SmallRye made, which has other fetchers. */
    public static final String NAME = "level-by-level";

    private final Schema model;
    private final FederatedEntities entities;

    ServiceSchema(Schema model, FederatedEntities entities) {
        this.model = model;
        this.entities = entities;
    }

    @Produces
    @Singleton
    @Identifier(NAME)
    GraphQLSchema schema(GraphQLSchema built) {
        GraphQLSchema corrected = SchemaCorrections.of(built);
        OnDemand forGateways = new OnDemand(() -> ServiceSDLPrinter.generateServiceSDLV2(corrected));
        return corrected.transformWithoutTypes(schema -> schema.codeRegistry(corrected.getCodeRegistry().transform(fetchers -> {
            register(fetchers);
            fetchers.dataFetcher(at("_Service", "sdl"), (Property<Object>) service -> forGateways.text());
        })));
    }

    private void register(GraphQLCodeRegistry.Builder fetchers) {
        roots(fetchers, "Query", model.getQueries());
        roots(fetchers, "Mutation", model.getMutations());
        model.getSubscriptions().forEach(
                operation -> fetchers.dataFetcher(at("Subscription", operation.getName()), OperationFetcher.stream(operation)));
        fetchers.dataFetcher(at("Query", "_entities"), entities);
        model.getTypes().values().forEach(type -> fields(fetchers, type));
        TypeResolver types = typesByClass();
        model.getInterfaces().keySet().forEach(name -> fetchers.typeResolver(name, types));
        model.getUnions().keySet().forEach(name -> fetchers.typeResolver(name, types));
    }

    private static void roots(GraphQLCodeRegistry.Builder fetchers, String type, Collection<Operation> operations) {
        operations.forEach(operation -> fetchers.dataFetcher(at(type, operation.getName()), OperationFetcher.once(operation)));
    }

    private static void fields(GraphQLCodeRegistry.Builder fetchers, Type type) {
        Class<?> record = ClassloadingService.get().loadClass(type.getClassName());
        type.getFields().values().forEach(field -> fetchers.dataFetcher(at(type.getName(), field.getName()), field(record, field)));
        type.getBatchOperations().values().forEach(
                operation -> fetchers.dataFetcher(at(type.getName(), operation.getName()), OperationFetcher.level(operation)));
        if (type.hasOperations()) {
            throw new IllegalStateException(type.getName() + " has fields that are looked up one by one: " + type.getOperations().keySet()
                    + ". Let their methods take a @Source List.");
        }
    }

    private static DataFetcher<?> field(Class<?> record, Field field) {
        if (Node.class.isAssignableFrom(record) && field.getName().equals("id")) {
            return (Property<Node>) GlobalId::of;
        }
        RecordField property = RecordField.of(record, field.getMethodName());
        boolean later = field.hasWrapper() && field.getWrapper().getWrapperClassName().equals(Uni.class.getName());
        return later ? whenAsked(property) : property;
    }

    /** A value that is looked up only when a client wants it. */
    @SuppressWarnings("unchecked")
    private static LevelFetcher<Object> whenAsked(RecordField property) {
        return (parents, none) -> {
            List<Uni<Object>> values = parents.stream().map(parent -> (Uni<Object>) property.of(parent)).toList();
            return Uni.join().all(values).andFailFast();
        };
    }

    /** SmallRye's own resolvers answer with types as they were before they were corrected. */
    private TypeResolver typesByClass() {
        Map<String, String> names = new HashMap<>();
        model.getTypes().values().forEach(type -> names.put(type.getClassName(), type.getName()));
        return question -> question.getSchema().getObjectType(names.get(question.getObject().getClass().getName()));
    }

    private static FieldCoordinates at(String type, String field) {
        return FieldCoordinates.coordinates(type, field);
    }
}
