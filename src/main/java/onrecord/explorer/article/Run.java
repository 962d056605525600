package onrecord.explorer.article;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * Neighbouring segments that belong to the same statements.
 *
 * @param statements their ids, the outermost first; empty outside all statements
 * @param begins the ids of those that begin here
 */
@TemplateData
public record Run(List<String> statements, List<String> begins, List<Segment> segments) {

    public Run {
        statements = List.copyOf(statements);
        begins = List.copyOf(begins);
        segments = List.copyOf(segments);
    }

    /** The innermost statement, whose colour the words have; empty outside all statements. */
    public String innermost() {
        return statements.isEmpty() ? "" : statements.get(statements.size() - 1);
    }
}
