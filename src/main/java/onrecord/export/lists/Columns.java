package onrecord.export.lists;

import graphql.language.Field;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import onrecord.export.asked.ListQuestion;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a list in a table: one for each field without fields of its own that a question asks of its nodes, named by the fields that lead to
 * it ({@code article.title}). Where several values stand under one name, they are in one cell, with semicolons between.
 */
final class Columns {

    private static final String BETWEEN = "; ";
    private static final String NODES = "nodes";

    private final List<List<String>> paths = new ArrayList<>();

    /** @param document its one field is a connection, asked for its edges */
    Columns(String document) {
        collect(ListQuestion.nodeFields(document), List.of());
    }

    private void collect(SelectionSet selections, List<String> above) {
        for (Field field : selections.getSelectionsOfType(Field.class)) {
            List<String> path = new ArrayList<>(above);
            path.add(field.getName());
            if (field.getSelectionSet() == null) {
                paths.add(List.copyOf(path));
            } else {
                collect(field.getSelectionSet(), path);
            }
        }
    }

    List<String> names() {
        return paths.stream().map(Columns::name).toList();
    }

    /** A list in pages is called as if it was a plain one: {@code reports.article.title}. */
    private static String name(List<String> path) {
        return String.join(".", path.stream().filter(step -> !step.equals(NODES)).toList());
    }

    /** What stands in the cells of one row. A number stays one, where only one stands there. */
    List<Object> cells(Map<?, ?> node) {
        List<Object> cells = new ArrayList<>(paths.size());
        for (List<String> path : paths) {
            cells.add(cell(node, path));
        }
        return cells;
    }

    private static Object cell(@Nullable Object value, List<String> path) {
        if (value instanceof Collection<?> several) {
            StringJoiner all = new StringJoiner(BETWEEN);
            several.forEach(each -> all.add(cell(each, path).toString()));
            return all.toString();
        }
        if (value instanceof Map<?, ?> fields) {
            return cell(fields.get(path.get(0)), path.subList(1, path.size()));
        }
        return value == null ? "" : value;
    }
}
