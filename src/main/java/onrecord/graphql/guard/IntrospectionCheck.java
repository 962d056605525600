package onrecord.graphql.guard;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Tells whether a document asks about the schema. */
final class IntrospectionCheck {

    private static final Set<String> FIELDS = Set.of("__schema", "__type", "_service");

    private IntrospectionCheck() {}

    static boolean in(Document document) {
        Deque<Node<?>> open = new ArrayDeque<>();
        open.add(document);
        while (!open.isEmpty()) {
            Node<?> node = open.remove();
            if (node instanceof Field field && FIELDS.contains(field.getName())) {
                return true;
            }
            node.getChildren().forEach(child -> open.add((Node<?>) child));
        }
        return false;
    }
}
