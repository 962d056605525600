package onrecord.storage.writing;

import onrecord.resolution.nouns.ArticleReading;
import org.jspecify.annotations.Nullable;

/**
 * An article on its way into storage.
 *
 * @param engine which version of the engine read it
 * @param path the file it was read from or what {@link #sentFrom} gives; null when a client sent it and did not say where it comes from
 * @param fingerprint of what was known besides the text
 * @param metadata what was known besides the text, as JSON; null when nothing was
 */
public record Submission(
        ArticleReading reading, String engine, @Nullable String path, String fingerprint, @Nullable String metadata) {

    /** What a client sent has a path, too, so that a file with the same text cannot take it away. */
    private static final String SENT = "sent:";

    /** The origin of what a client sends from that source: a text sent again takes its place. */
    public static String sentFrom(String source) {
        return SENT + source;
    }

    public static boolean isSent(String origin) {
        return origin.startsWith(SENT);
    }

    /** Where it comes from, whether file or client. */
    public String origin() {
        return path == null ? SENT + reading.article().id() : path;
    }
}
