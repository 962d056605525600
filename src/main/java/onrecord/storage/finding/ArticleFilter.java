package onrecord.storage.finding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are wanted; null leaves a condition out.
 *
 * @param text words to be found in title or text, as typed into a search engine
 * @param publisher without regard to case and accents
 * @param person who is mentioned
 * @param publishedFrom the first day
 * @param publishedTo the last day
 */
public record ArticleFilter(
        @Nullable String text,
        @Nullable String publisher,
        @Nullable UUID person,
        @Nullable LocalDate publishedFrom,
        @Nullable LocalDate publishedTo) {

    public static final ArticleFilter ALL = new ArticleFilter(null, null, null, null, null);
}
