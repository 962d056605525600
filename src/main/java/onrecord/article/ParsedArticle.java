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
 * @param language BCP 47: {@code "en"}; {@code "mis"} for one that is not English and that is not known here, {@code "und"} when too little stands there to
 *     tell
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

    static final String ENGLISH = "en";
    /** BCP 47 for a language that cannot be told. */
    static final String UNDETERMINED = "und";
    /** BCP 47 (ISO 639-2 "uncoded languages") for one that is not English and not known here. */
    static final String OTHER = "mis";

    public ParsedArticle {
        authors = List.copyOf(authors);
        noise = List.copyOf(noise);
        paragraphs = List.copyOf(paragraphs);
    }

    /** Whether it is worth reading as English: what is known to be in another language, or has none of English's small words, is not. */
    public boolean mayBeEnglish() {
        return language.equals(ENGLISH) || language.equals(UNDETERMINED);
    }
}
