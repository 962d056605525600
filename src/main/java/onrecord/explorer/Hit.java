package onrecord.explorer;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.export.asked.Fields;

/**
 * One thing that a search has found.
 *
 * @param kind as in the schema: {@code Article}
 * @param node what is known of it, as the question asked
 * @param pieces what shows that it matches; empty when that is not known any more
 */
@TemplateData
public record Hit(String kind, Map<?, ?> node, List<Piece> pieces) {

    public Hit {
        pieces = List.copyOf(pieces);
    }

    static Hit of(Fields edge) {
        Optional<Fields> snippet = edge.objectOrNone("snippet");
        return snippet.map(found -> new Hit(edge.object("node"), Piece.of(found))).orElseGet(() -> whole(edge.object("node")));
    }

    /** One of a list, of which no words were sought. */
    static Hit whole(Fields node) {
        return new Hit(node, Stream.of("text", "summary").filter(node.values()::containsKey)
                .map(field -> new Piece(node.text(field), false)).toList());
    }

    private Hit(Fields node, List<Piece> pieces) {
        this(node.text("__typename"), node.values(), pieces);
    }
}
