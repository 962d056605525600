package onrecord.resolution.topics;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about, as far as it helps to tell whether two articles tell the same story. Made from the article alone, so that it does
 * not depend on which articles were read before.
 *
 * @param publishedOn null when unknown
 * @param terms the article's rare content words, folded
 * @param names the folded full names of the persons it names
 * @param places the folded names of the places it names
 */
public record ArticleTopic(UUID articleId, @Nullable LocalDate publishedOn, Set<String> terms, Set<String> names, Set<String> places) {

    public ArticleTopic {
        terms = Set.copyOf(terms);
        names = Set.copyOf(names);
        places = Set.copyOf(places);
    }
}
