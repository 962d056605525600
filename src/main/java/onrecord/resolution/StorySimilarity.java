package onrecord.resolution;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import onrecord.language.WordRarity;

/**
 * Tells how likely two articles are to tell one story: the cosine of their rare words, names and places, each weighted by how rare it is, times a
 * factor for the days between them. A function of the two articles alone.
 */
public final class StorySimilarity {

    /** From here on two articles most likely tell one story. */
    public static final double SAME_STORY = 0.25;

    /** From here on two articles are likely about the same matter, though perhaps not the same story. */
    public static final double SAME_MATTER = 0.12;

    private static final double COMMON_BITS = 9;
    private static final double NAME_WEIGHT = 8;
    private static final double PLACE_WEIGHT = 3;

    /** After as many days half of what two articles have in common is chance, or another story of the same kind. */
    private static final double HALF_LIFE_DAYS = 180;

    private StorySimilarity() {}

    /** 0 (nothing in common) to 1. */
    public static double of(ArticleTopic one, ArticleTopic other) {
        return of(one, other, Set.of());
    }

    /**
     * As {@link #of(ArticleTopic, ArticleTopic)}, looking aside from some terms: those of the name about whose bearers a decision is made
     * tell nothing.
     *
     * @param terms folded words and folded names
     */
    public static double of(ArticleTopic one, ArticleTopic other, Set<String> terms) {
        if (one.articleId().equals(other.articleId())) {
            return 1;
        }
        double shared = shared(one, other, terms);
        double all = weight(one, terms) * weight(other, terms);
        return all == 0 ? 0 : shared / Math.sqrt(all) * nearness(one, other);
    }

    private static double shared(ArticleTopic one, ArticleTopic other, Set<String> aside) {
        return shared(one.terms(), other.terms(), aside, StorySimilarity::ofTerm)
                + shared(one.names(), other.names(), aside, name -> NAME_WEIGHT)
                + shared(one.places(), other.places(), aside, place -> PLACE_WEIGHT);
    }

    private static double shared(Set<String> some, Set<String> others, Set<String> aside, ToDoubleFunction<String> weight) {
        Set<String> fewer = some.size() <= others.size() ? some : others;
        Set<String> more = fewer == some ? others : some;
        return fewer.stream().filter(more::contains).filter(word -> !aside.contains(word)).sorted().mapToDouble(weight).sum();
    }

    private static double weight(ArticleTopic topic, Set<String> aside) {
        return shared(topic, topic, aside);
    }

    private static double ofTerm(String term) {
        return WordRarity.bits(term) - COMMON_BITS;
    }

    private static double nearness(ArticleTopic one, ArticleTopic other) {
        if (one.publishedOn() == null || other.publishedOn() == null) {
            return 1;
        }
        double days = Math.abs(ChronoUnit.DAYS.between(one.publishedOn(), other.publishedOn()));
        return Math.pow(0.5, days / HALF_LIFE_DAYS);
    }
}
