package onrecord.resolution;

import java.util.List;
import java.util.UUID;
import onrecord.knowledge.Statement;

/**
 * A statement before it is told who its speaker is.
 *
 * @param statement its speaker is an appearance in the article
 * @param about the appearances of those whom the words mention
 * @param quoted the words between quotation marks, segments joined by a space; empty when there are none
 */
public record RecordedStatement(Statement statement, List<UUID> about, String quoted) {

    public RecordedStatement {
        about = List.copyOf(about);
    }
}
