package onrecord.export.asked;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.parser.Parser;

/** What a question for a list asks of each thing in it. Its one field is a connection, asked for its edges. */
public final class ListQuestion {

    private ListQuestion() {}

    public static SelectionSet nodeFields(String document) {
        Document parsed = Parser.parse(document);
        OperationDefinition operation = parsed.getDefinitionsOfType(OperationDefinition.class).get(0);
        Field list = (Field) operation.getSelectionSet().getSelections().get(0);
        return field(field(list, "edges"), "node").getSelectionSet();
    }

    /**
     * A question for the same of things whose {@code ids} are known, in their order.
     *
     * @param type of the things, in the schema
     */
    public static String byIds(String document, String type) {
        return "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on " + type + " " + AstPrinter.printAst(nodeFields(document)) + " } }";
    }

    private static Field field(Field parent, String name) {
        return parent.getSelectionSet().getSelectionsOfType(Field.class).stream()
                .filter(field -> field.getName().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(parent.getName() + " is not asked for " + name));
    }
}
