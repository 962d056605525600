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
    private static final long NAME_WEIGHT = 8 * THOUSAND;
    private static final long PLACE_WEIGHT = 3 * THOUSAND;

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
        return of(one, other, terms, weight(one, terms), weight(other, terms));
    }

    /** As {@link #of(ArticleTopic, ArticleTopic)}, when it is known what each of the two weighs. */
    public static double of(ArticleTopic one, long weight, ArticleTopic other, long otherWeight) {
        return of(one, other, Set.of(), weight, otherWeight);
    }

    private static double of(ArticleTopic one, ArticleTopic other, Set<String> terms, long weight, long otherWeight) {
        if (one.articleId().equals(other.articleId())) {
            return 1;
        }
        double all = (double) weight * otherWeight;
        return all == 0 ? 0 : shared(one, other, terms) / Math.sqrt(all) * nearness(one, other);
    }

    /** How much all an article is about weighs together. */
    public static long weight(ArticleTopic topic) {
        return weight(topic, Set.of());
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

    private static long ofTerm(String term) {
        return Math.round((WordRarity.bits(term) - COMMON_BITS) * THOUSAND);
    }

    private static double nearness(ArticleTopic one, ArticleTopic other) {
        if (one.publishedOn() == null || other.publishedOn() == null) {
            return 1;
        }
        double days = Math.abs(ChronoUnit.DAYS.between(one.publishedOn(), other.publishedOn()));
        return Math.pow(0.5, days / HALF_LIFE_DAYS);
    }
}
