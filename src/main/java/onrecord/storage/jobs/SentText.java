package onrecord.storage.jobs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that a client sent, which the process that has leased its job reads from the queue.
 *
 * @param content what is meant by the text, see {@link QueuedText}
 * @param length of the text, in bytes of UTF-8
 * @param metadata what the client knows besides the text, as JSON; null when nothing is
 */
public record SentText(UUID job, UUID content, String origin, String source, int length, @Nullable String metadata) {}
