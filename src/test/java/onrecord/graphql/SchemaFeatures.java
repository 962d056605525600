package onrecord.graphql;

import graphql.language.AstPrinter;
import graphql.language.DescribedNode;
import graphql.language.Description;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A schema as a set of lines, one for everything a client may rely on, whatever the order it is written in:
 * {@code Person.events(first: Int = 20)}, {@code Person.events: EventConnection!}, {@code "Person.events" What this person took part in.}
 */
final class SchemaFeatures {

    private final TreeSet<String> lines = new TreeSet<>();
    private final TreeSet<String> silent = new TreeSet<>();

    private SchemaFeatures() {}

    static SchemaFeatures of(String sdl) {
        TypeDefinitionRegistry schema = new SchemaParser().parse(sdl);
        SchemaFeatures features = new SchemaFeatures();
        schema.schemaDefinition().ifPresent(definition -> features.describe("schema", definition));
        schema.getTypes(TypeDefinition.class).forEach(features::add);
        schema.scalars().values().stream().filter(scalar -> scalar.getSourceLocation() != null).forEach(features::add);
        return features;
    }

    TreeSet<String> lines() {
        return lines;
    }

    /** What has no description. */
    TreeSet<String> silent() {
        return silent;
    }

    private void add(TypeDefinition<?> type) {
        lines.add(type.getClass().getSimpleName().replace("Definition", "") + " " + type.getName());
        describe(type.getName(), type);
        if (type instanceof ObjectTypeDefinition object) {
            object.getImplements().forEach(one -> lines.add(type.getName() + " is a " + AstPrinter.printAstCompact(one)));
            object.getFieldDefinitions().forEach(field -> add(type.getName(), field));
        } else if (type instanceof InterfaceTypeDefinition one) {
            one.getFieldDefinitions().forEach(field -> add(type.getName(), field));
        } else if (type instanceof UnionTypeDefinition union) {
            union.getMemberTypes().forEach(member -> lines.add(type.getName() + " may be " + AstPrinter.printAstCompact(member)));
        } else if (type instanceof EnumTypeDefinition options) {
            options.getEnumValueDefinitions().forEach(value -> {
                lines.add(type.getName() + " has " + value.getName());
                describe(type.getName() + "." + value.getName(), value);
            });
        } else if (type instanceof InputObjectTypeDefinition input) {
            input.getInputValueDefinitions().forEach(value -> add(type.getName() + " has ", value));
        }
    }

    private void add(String type, FieldDefinition field) {
        String name = type + "." + field.getName();
        lines.add(name + ": " + AstPrinter.printAstCompact(field.getType()));
        describe(name, field);
        field.getInputValueDefinitions().forEach(argument -> add(name + " takes ", argument));
    }

    private void add(String place, InputValueDefinition value) {
        lines.add(place + value.getName() + ": " + AstPrinter.printAstCompact(value.getType())
                + (value.getDefaultValue() == null ? "" : " = " + AstPrinter.printAstCompact(value.getDefaultValue())));
        describe(place + value.getName(), value);
    }

    private void describe(String name, Node<?> node) {
        Description description = ((DescribedNode<?>) node).getDescription();
        if (description == null || description.getContent().isBlank()) {
            silent.add(name);
        } else {
            lines.add('"' + name + "\" " + description.getContent().strip());
        }
        if (node instanceof DirectivesContainer<?> container) {
            container.getDirectives().forEach(directive -> lines.add(name + " " + written(directive)));
        }
    }

    private static String written(Directive directive) {
        List<String> arguments = directive.getArguments().stream()
                .sorted(Comparator.comparing(graphql.language.Argument::getName))
                .map(argument -> argument.getName() + ": " + AstPrinter.printAstCompact(argument.getValue()))
                .collect(Collectors.toList());
        return "@" + directive.getName() + arguments;
    }
}
