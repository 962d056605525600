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
public record SourceFile(UUID text, String metadata, @Nullable String engine) {}
