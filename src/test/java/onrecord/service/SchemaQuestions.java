package onrecord.service;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Questions made from a schema, so that none of its fields and arguments is forgotten. */
final class SchemaQuestions {

    /** A document and its variables. */
    record Question(String query, Map<String, Object> variables) {}

    private static final List<String> WRONG_LITERALS = List.of(
            "\"words\"", "\"\"", "99999999999", "-1", "1.5", "1e400", "true", "NONSENSE", "null", "[]", "[1, \"words\", NONSENSE]", "{}",
            "{nonsense: 1}", "$nonsense");

    private static final List<Object> WRONG_VALUES = Arrays.asList(
            "words", "", 99_999_999_999L, -1, 1.5, true, null, List.of(), List.of(1, "words"), Map.of(), Map.of("nonsense", 1));

    /** Types on the way from the root to a field. */
    private static final int LONGEST_WAY = 6;

    private final GraphQLSchema schema;
    /** What required arguments are given, by their names; an {@code id} by the name of the type, too. */
    private final Map<String, String> given;

    SchemaQuestions(GraphQLSchema schema, Map<String, String> given) {
        this.schema = schema;
        this.given = given;
    }

    /** Each field of each type, asked for once at least, with all fields beside it that have no fields of their own. */
    List<Question> everyField() {
        List<Question> questions = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (GraphQLFieldDefinition root : schema.getQueryType().getFieldDefinitions()) {
            if (!root.getName().startsWith("_")) {
                follow(root, inner -> call(root, inner), List.of(), asked, questions);
            }
        }
        return questions;
    }

    private void follow(GraphQLFieldDefinition field, UnaryOperator<String> around, List<String> way, Set<String> asked,
            List<Question> questions) {
        GraphQLUnmodifiedType type = GraphQLTypeUtil.unwrapAll(field.getType());
        if (!(type instanceof GraphQLObjectType object)) {
            boolean leaf = GraphQLTypeUtil.isLeaf(type);
            questions.add(new Question("{ " + around.apply(leaf ? "" : " { __typename }") + " }", Map.of()));
            return;
        }
        questions.add(new Question("{ " + around.apply(" { __typename " + leaves(object) + " }") + " }", Map.of()));
        if (way.size() >= LONGEST_WAY || way.contains(object.getName())) {
            return;
        }
        List<String> further = new ArrayList<>(way);
        further.add(object.getName());
        for (GraphQLFieldDefinition next : object.getFieldDefinitions()) {
            if (!GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(next.getType()))
                    && asked.add(
                            String.join("/", further.subList(Math.max(0, further.size() - 2), further.size())) + "/" + next.getName())) {
                follow(next, inner -> around.apply(" { " + call(next, inner) + " }"), further, asked, questions);
            }
        }
    }

    private static String leaves(GraphQLObjectType object) {
        return object.getFieldDefinitions().stream()
                .filter(field -> GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())))
                .map(GraphQLFieldDefinition::getName).collect(Collectors.joining(" "));
    }

    /** A field with what its arguments need. */
    private String call(GraphQLFieldDefinition field, String inner) {
        Map<String, String> arguments = required(field);
        if (field.getArgument("first") != null) {
            arguments.put("first", "2");
        }
        return field.getName() + listed(arguments) + inner;
    }

    private Map<String, String> required(GraphQLFieldDefinition field) {
        Map<String, String> arguments = new HashMap<>();
        for (GraphQLArgument argument : field.getArguments()) {
            if (argument.getType() instanceof GraphQLNonNull) {
                String ofType = argument.getName() + " of " + GraphQLTypeUtil.unwrapAll(field.getType()).getName();
                arguments.put(argument.getName(), given.getOrDefault(ofType, given.get(argument.getName())));
            }
        }
        return arguments;
    }

    private static String listed(Map<String, String> arguments) {
        return arguments.isEmpty() ? ""
                : arguments.entrySet().stream().map(each -> each.getKey() + ": " + each.getValue()).sorted()
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** Each argument of each field of the root, and each field of its object, with values of every other kind. */
    List<Question> wrongLiterals() {
        List<Question> questions = new ArrayList<>();
        forEachInput((operation, field, name, type, around) -> WRONG_LITERALS.forEach(
                value -> questions.add(new Question(operation + " { " + with(field, name, around.apply(value)) + " }", Map.of()))));
        return questions;
    }

    /** The same through variables. */
    List<Question> wrongVariables() {
        List<Question> questions = new ArrayList<>();
        forEachInput((operation, field, name, type, around) -> WRONG_VALUES.forEach(value -> questions.add(new Question(
                operation + " ($v: " + GraphQLTypeUtil.simplePrint(type) + ") { " + with(field, name, around.apply("$v")) + " }",
                Collections.singletonMap("v", value)))));
        return questions;
    }

    private interface Input {

        void see(String operation, GraphQLFieldDefinition field, String argument, GraphQLType type, UnaryOperator<String> around);
    }

    private void forEachInput(Input input) {
        forEachInput("query", schema.getQueryType(), input);
        forEachInput("mutation", schema.getMutationType(), input);
    }

    private static void forEachInput(String operation, GraphQLObjectType root, Input input) {
        for (GraphQLFieldDefinition field : root.getFieldDefinitions()) {
            for (GraphQLArgument argument : field.getArguments()) {
                input.see(operation, field, argument.getName(), argument.getType(), value -> value);
                forEachPart(argument.getType(), (part, around) -> input.see(operation, field, argument.getName(), part, around));
            }
        }
    }

    private interface Part {

        void see(GraphQLInputType type, UnaryOperator<String> around);
    }

    private static void forEachPart(GraphQLType type, Part part) {
        if (GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType object) {
            for (GraphQLInputObjectField field : object.getFieldDefinitions()) {
                part.see(field.getType(), value -> "{" + field.getName() + ": " + value + "}");
            }
        }
    }

    private String with(GraphQLFieldDefinition field, String argument, String value) {
        Map<String, String> arguments = required(field);
        arguments.put(argument, value);
        boolean leaf = GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
        return field.getName() + listed(arguments) + (leaf ? "" : " { __typename }");
    }
}
