package onrecord.storage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article, with all that is needed to read it again.
 *
 * @param path where it came from, as in a {@link onrecord.storage.writing.Submission}; null when that is not known any more
 * @param fingerprint of what was known besides the text
 * @param metadata what was known besides the text, as JSON; null when nothing was
 */
public record StoredText(
        UUID article, String text, String source, @Nullable String url, @Nullable String path, String fingerprint,
        @Nullable String metadata) {}
