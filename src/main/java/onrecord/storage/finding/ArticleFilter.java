package onrecord.storage.finding;

import java.time.LocalDate;
import java.util.Optional;
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
 * @param undated instead of what was published on the days that it asks for, what is left out for having no day
 */
public record ArticleFilter(
        @Nullable String text,
        @Nullable String publisher,
        @Nullable UUID person,
        @Nullable LocalDate publishedFrom,
        @Nullable LocalDate publishedTo,
        boolean undated) {

    public static final ArticleFilter ALL = new ArticleFilter(null, null, null, null, null);

    /** Of the days that it asks for, if it asks for some. */
    public ArticleFilter(
            @Nullable String text, @Nullable String publisher, @Nullable UUID person, @Nullable LocalDate publishedFrom,
            @Nullable LocalDate publishedTo) {
        this(text, publisher, person, publishedFrom, publishedTo, false);
    }

    /** What it leaves out because no day is known; empty where it asks for no day. */
    public Optional<ArticleFilter> ofUndated() {
        return publishedFrom != null || publishedTo != null
                ? Optional.of(new ArticleFilter(text, publisher, person, publishedFrom, publishedTo, true))
                : Optional.empty();
    }
}
