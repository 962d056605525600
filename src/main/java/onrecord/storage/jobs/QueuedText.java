package onrecord.storage.jobs;

import java.util.UUID;
import onrecord.knowledge.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A text to be taken in, on its way into the queue.
 *
 * @param origin the file or client it comes from; there is one job for each
 * @param source what readers are told of where it comes from
 * @param folder where its file is found by any process that has this folder; null for a text that a client sent
 * @param content changes whenever reading it again would give something else
 * @param text what a client sent, null for a file
 * @param metadata what a client knows besides the text, as JSON; null when nothing is, or for a file
 * @param problem why it cannot be read at all, null when it can
 */
public record QueuedText(
        String origin,
        String source,
        @Nullable String folder,
        UUID content,
        @Nullable String text,
        @Nullable String metadata,
        @Nullable JobProblem problem) {

    public QueuedText {
        if ((folder == null) == (text == null)) {
            throw new IllegalArgumentException("either a file in a folder or a text is queued: " + origin);
        }
    }

    /** The job's id, which its origin gives. */
    public UUID job() {
        return Ids.ofText(origin);
    }
}
