package onrecord.article;

import java.time.LocalDate;
import java.util.List;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article taken apart: what it is called, who published it when, and which stretches of the text are the article itself.
 *
 * @param text the text exactly as read
 * @param title never empty; the metadata's, the headline, or else the first words of the text
 * @param titleSpan where the headline stands, null when the title is not printed in the text
 * @param authors as printed, empty when unknown
 * @param publishedOn null when neither the text nor its metadata says so
 * @param dateline the place the story was filed from, as printed: {@code "WASHINGTON"}
 * @param language BCP 47: {@code "en"}, {@code "und"} when it cannot be told
 * @param noise stretches that are not the article, in reading order, none overlapping
 * @param paragraphs the article's own paragraphs, headline included, in reading order; none overlaps noise. A byline or dateline is
 *     in no paragraph.
 */
public record ParsedArticle(
        String text,
        String title,
        @Nullable Span titleSpan,
        @Nullable String publisher,
        List<String> authors,
        @Nullable LocalDate publishedOn,
        @Nullable String dateline,
        String language,
        List<Span> noise,
        List<Span> paragraphs) {

    public ParsedArticle {
        authors = List.copyOf(authors);
        noise = List.copyOf(noise);
        paragraphs = List.copyOf(paragraphs);
    }
}
