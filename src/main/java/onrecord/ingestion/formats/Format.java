package onrecord.ingestion.formats;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a file is written in, by the ending of its name. */
public enum Format {
    /** Plain text; it may still turn out to be a page or Markdown that was saved so. */
    TEXT,
    MARKDOWN,
    HTML;

    private static final Map<String, Format> ENDINGS = Map.of("txt", TEXT, "md", MARKDOWN, "markdown", MARKDOWN, "html", HTML, "htm", HTML);

    /** Empty for files that are not read. */
    public static Optional<Format> ofName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.ofNullable(ENDINGS.get(fileName.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }
}
