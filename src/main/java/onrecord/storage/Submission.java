package onrecord.storage;

import onrecord.extraction.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * An article on its way into storage.
 *
 * @param source the file name or URI shown to readers
 * @param url where the article was published, when known
 * @param engine which version of the engine read it
 * @param path the file it was read from, null when a client sent it
 * @param metadata a fingerprint of what was known besides the text
 */
public record Submission(
        Extraction extraction, String source, @Nullable String url, String engine, @Nullable String path, String metadata) {}
