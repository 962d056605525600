package onrecord.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.DescribedNode;
import graphql.language.Description;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema against what clients were promised. */
class ContractTest {

    private final TypeDefinitionRegistry schema = new SchemaParser().parse(SchemaFile.text());

    @Test
    void theSchemaHoldsAllThatWasPromised() throws IOException {
        List<String> promised = features(new SchemaParser().parse(resource("/contract.graphql")));
        assertThat(promised).hasSizeGreaterThan(200);
        assertThat(features(schema)).containsAll(promised);
    }

    @Test
    void everythingIsDescribedToAReader() {
        List<String> silent = new ArrayList<>();
        for (TypeDefinition<?> type : schema.getTypes(TypeDefinition.class)) {
            check(silent, type.getName(), type);
            fields(type).forEach(field -> {
                check(silent, type.getName() + "." + field.getName(), field);
                field.getInputValueDefinitions().forEach(
                        argument -> check(silent, type.getName() + "." + field.getName() + "(" + argument.getName() + ")", argument));
            });
            values(type).forEach(value -> check(silent, type.getName() + "." + ((NamedNode<?>) value).getName(), value));
        }
        assertThat(silent).isEmpty();
    }

    private static void check(List<String> silent, String name, Object described) {
        Description description = described instanceof DescribedNode<?> node ? node.getDescription() : null;
        if (description == null || description.getContent().isBlank()) {
            silent.add(name);
        }
    }

    /** One line for everything a client may rely on: {@code "Person.events(first: Int = 20): EventConnection!"}. */
    private static List<String> features(TypeDefinitionRegistry types) {
        List<String> features = new ArrayList<>();
        for (TypeDefinition<?> type : types.getTypes(TypeDefinition.class)) {
            features.add(type.getClass().getSimpleName() + " " + type.getName());
            fields(type).forEach(field -> {
                String name = type.getName() + "." + field.getName();
                features.add(name + ": " + AstPrinter.printAstCompact(field.getType()));
                field.getInputValueDefinitions().forEach(argument -> features.add(name + "(" + input(argument) + ")"));
            });
            values(type).forEach(value -> features.add(type.getName() + " has "
                    + (value instanceof InputValueDefinition input ? input(input) : ((NamedNode<?>) value).getName())));
            if (type instanceof UnionTypeDefinition union) {
                union.getMemberTypes().forEach(member -> features.add(type.getName() + " may be " + AstPrinter.printAstCompact(member)));
            }
            if (type instanceof ObjectTypeDefinition object) {
                object.getImplements().forEach(one -> features.add(type.getName() + " is a " + AstPrinter.printAstCompact(one)));
            }
        }
        return features;
    }

    private static String input(InputValueDefinition input) {
        String type = AstPrinter.printAstCompact(input.getType());
        return input.getName() + ": " + type
                + (input.getDefaultValue() == null ? "" : " = " + AstPrinter.printAstCompact(input.getDefaultValue()));
    }

    private static List<FieldDefinition> fields(TypeDefinition<?> type) {
        if (type instanceof ObjectTypeDefinition object) {
            return object.getFieldDefinitions();
        }
        return type instanceof InterfaceTypeDefinition one ? one.getFieldDefinitions() : List.of();
    }

    private static Stream<? extends Object> values(TypeDefinition<?> type) {
        if (type instanceof EnumTypeDefinition options) {
            return options.getEnumValueDefinitions().stream();
        }
        return type instanceof InputObjectTypeDefinition input ? input.getInputValueDefinitions().stream() : Stream.of();
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = ContractTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
