package onrecord.resolution.topics;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.ToLongFunction;
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

    /** Weights are whole thousandths of bits, so that a sum does not depend on the order of adding. */
    private static final int THOUSAND = 1000;

    private static final double COMMON_BITS = 9;
    static final int NAME_WEIGHT = 8 * THOUSAND;
    static final int PLACE_WEIGHT = 3 * THOUSAND;

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
        return one.articleId().equals(other.articleId()) ? 1
                : of(shared(one, other, terms), weight(one, terms), weight(other, terms), one, other);
    }

    /**
     * Of two articles, by the weight of what they share and of all that either is about.
     *
     * @param shared in thousandths of bits, as are the other weights
     */
    static double of(long shared, long weight, long otherWeight, ArticleTopic one, ArticleTopic other) {
        double all = (double) weight * otherWeight;
        return all == 0 ? 0 : shared / Math.sqrt(all) * nearness(one, other);
    }

    private static long shared(ArticleTopic one, ArticleTopic other, Set<String> aside) {
        return shared(one.terms(), other.terms(), aside, StorySimilarity::ofTerm)
                + shared(one.names(), other.names(), aside, name -> NAME_WEIGHT)
                + shared(one.places(), other.places(), aside, place -> PLACE_WEIGHT);
    }

    private static long shared(Set<String> some, Set<String> others, Set<String> aside, ToLongFunction<String> weight) {
        Set<String> fewer = some.size() <= others.size() ? some : others;
        Set<String> more = fewer == some ? others : some;
        long sum = 0;
        for (String word : fewer) {
            if (more.contains(word) && !aside.contains(word)) {
                sum += weight.applyAsLong(word);
            }
        }
        return sum;
    }

    private static long weight(ArticleTopic topic, Set<String> aside) {
        return shared(topic, topic, aside);
    }

    /** How much a rare word tells. */
    static int ofTerm(String term) {
        return (int) Math.round((WordRarity.bits(term) - COMMON_BITS) * THOUSAND);
    }

    private static double nearness(ArticleTopic one, ArticleTopic other) {
        if (one.publishedOn() == null || other.publishedOn() == null) {
            return 1;
        }
        double days = Math.abs(ChronoUnit.DAYS.between(one.publishedOn(), other.publishedOn()));
        return Math.pow(0.5, days / HALF_LIFE_DAYS);
    }
}
