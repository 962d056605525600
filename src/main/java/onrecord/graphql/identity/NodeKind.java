package onrecord.graphql.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import onrecord.knowledge.Article;
import onrecord.knowledge.Event;
import onrecord.knowledge.Node;
import onrecord.knowledge.Person;
import onrecord.knowledge.Statement;

/** The kinds of things that have an identity. */
public enum NodeKind {
    ARTICLE(1, "Article", Article.class),
    PERSON(2, "Person", Person.class),
    STATEMENT(3, "Statement", Statement.class),
    EVENT(4, "Event", Event.class);

    private static final NodeKind[] ALL = values();

    private final int tag;
    private final String typeName;
    private final Class<? extends Node> type;

    NodeKind(int tag, String typeName, Class<? extends Node> type) {
        this.tag = tag;
        this.typeName = typeName;
        this.type = type;
    }

    public static NodeKind of(Node node) {
        for (NodeKind kind : ALL) {
            if (kind.type.isInstance(node)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of " + node.getClass());
    }

    public static Optional<NodeKind> tagged(int tag) {
        return Arrays.stream(values()).filter(kind -> kind.tag == tag).findFirst();
    }

    public static Optional<NodeKind> named(String typeName) {
        return Arrays.stream(values()).filter(kind -> kind.typeName.equals(typeName)).findFirst();
    }

    /** What marks ids of this kind. It must never change: clients keep ids. */
    int tag() {
        return tag;
    }

    /** The name of its type in the schema. */
    public String typeName() {
        return typeName;
    }

    /** Its name for a reader: {@code "person"}. */
    public String noun() {
        return typeName.toLowerCase(Locale.ROOT);
    }

    /** With its article: {@code "an event"}. */
    public String one() {
        return ("aeiou".indexOf(noun().charAt(0)) < 0 ? "a " : "an ") + noun();
    }
}
