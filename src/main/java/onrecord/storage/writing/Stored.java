package onrecord.storage.writing;

import java.util.List;
import onrecord.knowledge.Article;
import onrecord.knowledge.Statement;

/**
 * What became of a submission.
 *
 * @param statements those recorded now; empty when the article was there
 */
public record Stored(Outcome outcome, Article article, List<Statement> statements) {

    /** How a submission met what was there. */
    public enum Outcome {
        /** A text not seen before. */
        ADDED,
        /** It took the place of what its file, or another version of the engine, had given before. */
        REPLACED,
        /** The same text was there. */
        UNCHANGED
    }

    public Stored {
        statements = List.copyOf(statements);
    }
}
