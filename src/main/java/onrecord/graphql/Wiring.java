package onrecord.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLScalarType;
import graphql.schema.TypeResolver;
import graphql.schema.idl.NaturalEnumValuesProvider;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.language.ObjectTypeDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Collects how each field of the schema is answered, and sees to it that none is forgotten. */
final class Wiring {

    private final RuntimeWiring.Builder runtime = RuntimeWiring.newRuntimeWiring();
    private final Map<String, Map<String, DataFetcher<?>>> fetchers = new HashMap<>();

    /** The fields of an object type, whose values in Java are of type {@code P}. */
    <P> Fields<P> type(String name, Class<P> type) {
        return new Fields<>(this, name);
    }

    Fields<Object> query() {
        return type("Query", Object.class);
    }

    Fields<Object> mutation() {
        return type("Mutation", Object.class);
    }

    /** The types {@code NAMEConnection} and {@code NAMEEdge}. */
    Wiring connection(String name) {
        Connections.describe(this, name);
        return this;
    }

    <E extends Enum<E>> Wiring options(String name, Class<E> values) {
        runtime.type(name, type -> type.enumValues(new NaturalEnumValuesProvider<>(values)));
        return this;
    }

    Wiring scalar(GraphQLScalarType scalar) {
        runtime.scalar(scalar);
        return this;
    }

    Wiring abstraction(String name, TypeResolver resolver) {
        runtime.type(name, type -> type.typeResolver(resolver));
        return this;
    }

    void field(String type, String name, DataFetcher<?> fetcher) {
        if (fetchers.computeIfAbsent(type, unknown -> new HashMap<>()).put(name, fetcher) != null) {
            throw new IllegalStateException("two answers for " + type + "." + name);
        }
    }

    /** All of it, checked against the schema: every field has an answer, and every answer a field. */
    RuntimeWiring finish(TypeDefinitionRegistry schema) {
        TreeSet<String> wanted = new TreeSet<>();
        for (ObjectTypeDefinition type : schema.getTypes(ObjectTypeDefinition.class)) {
            type.getFieldDefinitions().forEach(field -> wanted.add(type.getName() + "." + field.getName()));
        }
        TreeSet<String> there = new TreeSet<>();
        fetchers.forEach((type, fields) -> fields.keySet().forEach(field -> there.add(type + "." + field)));
        List<String> differences = new ArrayList<>();
        wanted.stream().filter(field -> !there.contains(field)).forEach(field -> differences.add("no answer for " + field));
        there.stream().filter(field -> !wanted.contains(field)).forEach(field -> differences.add("no field " + field));
        if (!differences.isEmpty()) {
            throw new IllegalStateException("schema.graphql and the code differ: " + differences);
        }
        fetchers.forEach((type, fields) -> runtime.type(type, builder -> builder.dataFetchers(Map.copyOf(fields))));
        return runtime.build();
    }
}
