package onrecord.explorer;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;
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
        Fields node = edge.object("node");
        return new Hit(node.text("__typename"), node.values(), edge.objectOrNone("snippet").map(Piece::of).orElse(List.of()));
    }
}
