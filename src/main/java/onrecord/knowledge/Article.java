package onrecord.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article without its text, which is long and read on its own.
 *
 * @param source where the text was read from: a file name or a URI
 * @param url where the article was published, when its metadata says so
 * @param authors as printed, empty when unknown
 * @param publishedOn null when neither the text nor its metadata says so
 * @param dateline the place the story was filed from, as printed
 * @param language BCP 47
 */
public record Article(
        UUID id,
        String source,
        @Nullable String url,
        String title,
        @Nullable String publisher,
        List<String> authors,
        @Nullable LocalDate publishedOn,
        @Nullable String dateline,
        String language,
        int wordCount,
        Instant ingestedAt) implements Node {

    public Article {
        authors = List.copyOf(authors);
    }

    /** The same article, taken in at this time. */
    public Article ingestedAt(Instant time) {
        return new Article(id, source, url, title, publisher, authors, publishedOn, dateline, language, wordCount, time);
    }
}
