package onrecord.resolution.nouns;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import onrecord.knowledge.Statement;
import onrecord.text.Determinacy;
import org.jspecify.annotations.Nullable;

/**
 * A statement before it is told who its speaker is.
 *
 * @param statement without the id of its speaker
 * @param speaker the appearance in the article of whoever speaks; null when the speaker is no person, and when several speak
 * @param together those who speak together, in reading order; empty when one speaks
 * @param about the appearances of those whom the words mention
 * @param quoted the words between quotation marks, segments joined by a space; empty when there are none
 */
public record RecordedStatement(Statement statement, @Nullable UUID speaker, List<RecordedSpeaker> together, List<UUID> about,
        String quoted) {

    public RecordedStatement {
        together = List.copyOf(together);
        about = List.copyOf(about);
    }

    /** Whether the article claims that it was said. */
    public boolean isDeterminate() {
        return statement.determinacy() == Determinacy.DETERMINATE;
    }

    /** The appearances of all persons who speak. */
    public List<UUID> speakers() {
        if (speaker != null) {
            return List.of(speaker);
        }
        List<UUID> all = new ArrayList<>();
        for (RecordedSpeaker one : together) {
            UUID appearance = one.appearance();
            if (appearance != null) {
                all.add(appearance);
            }
        }
        return all;
    }
}
