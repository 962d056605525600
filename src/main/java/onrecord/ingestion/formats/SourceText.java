package onrecord.ingestion.formats;

import java.util.regex.Pattern;
import onrecord.article.Markup;
import onrecord.article.Metadata;
import onrecord.article.Mojibake;

/**
 * A source as it is read and stored: its plain text, repaired, without markup. All places the service tells are places in this text, in UTF-16
 * code units. What is plain already stays as it is, sign for sign.
 *
 * @param declared what the markup says of the article; nothing for plain text
 */
public record SourceText(String text, Metadata declared) {

    /** Soft hyphens, and marks where a line may or may not break: they show nothing and tear words apart. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");
    private static final int HEAD = 1000;
    private static final Pattern PAGE =
            Pattern.compile("\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head|body)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What a source in this format says; text that is a whole page or Markdown for certain is read as such. */
    public static SourceText of(String raw, Format format) {
        String repaired = INVISIBLE.matcher(Mojibake.repaired(raw)).replaceAll("");
        SourceText read = switch (actual(repaired, format)) {
            case HTML -> WebPage.read(repaired);
            case MARKDOWN -> MarkdownText.read(repaired);
            case TEXT -> new SourceText(Markup.removed(repaired), Metadata.NONE);
        };
        return read.text().isBlank() ? new SourceText(raw, Metadata.NONE) : read;
    }

    private static Format actual(String text, Format format) {
        if (format == Format.TEXT && PAGE.matcher(text.substring(0, Math.min(HEAD, text.length()))).matches()) {
            return Format.HTML;
        }
        return format == Format.TEXT && MarkdownText.isMarkdown(text) ? Format.MARKDOWN : format;
    }
}
