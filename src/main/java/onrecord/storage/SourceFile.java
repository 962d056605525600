package onrecord.storage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a file that was read.
 *
 * @param text the id of the article with the text the file had
 * @param metadata a fingerprint of what was known besides the text
 * @param engine which version of the engine read the article, null when an editor has deleted it since
 */
public record SourceFile(UUID text, String metadata, @Nullable String engine) {

    /** Whether everything is as it was when the file was last read. What an editor deleted stays deleted. */
    public boolean isStill(UUID nowText, String nowMetadata, String nowEngine) {
        boolean sameEngine = engine == null || engine.equals(nowEngine);
        return text.equals(nowText) && metadata.equals(nowMetadata) && sameEngine;
    }
}
