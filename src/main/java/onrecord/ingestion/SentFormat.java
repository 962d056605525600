package onrecord.ingestion;

import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What many articles together are written in. */
public enum SentFormat {
    /** Each line is an object of JSON. */
    JSON_LINES,
    /** Comma-separated values: each row is an article. */
    TABLE;

    private static final Map<String, SentFormat> ENDINGS = Map.of("jsonl", JSON_LINES, "ndjson", JSON_LINES, "csv", TABLE);

    /** By the ending of a file's name; empty for files that hold no such list. */
    public static Optional<SentFormat> ofName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.ofNullable(ENDINGS.get(fileName.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }

    /**
     * Reads articles one after the other, as they are asked for. Fails with {@link java.io.UncheckedIOException} when there are bytes that cannot be read.
     *
     * @param keys what its articles are known by
     * @param longest bytes of a line of JSON; a longer one is a problem
     */
    public SentLines read(InputStream in, SentKeys keys, long longest) {
        return this == JSON_LINES ? new SentJsonLines(in, keys, longest) : new SentTable(in, keys);
    }
}
