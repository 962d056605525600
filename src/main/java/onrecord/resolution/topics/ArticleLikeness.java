package onrecord.resolution.topics;

import java.time.temporal.ChronoUnit;

/**
 * What two articles have in common.
 *
 * @param story how likely they tell one story, 0 to 1
 * @param otherPlaces whether each names places, and no common one
 * @param otherNames whether each names several persons, and no common one
 * @param publishedTogether within a day
 */
public record ArticleLikeness(double story, boolean otherPlaces, boolean otherNames, boolean publishedTogether) {

    static final int SEVERAL_NAMES = 2;

    /** An article and itself. */
    static ArticleLikeness ofOne(ArticleTopic topic) {
        return new ArticleLikeness(1, false, false, topic.publishedOn() != null);
    }

    static boolean publishedTogether(ArticleTopic one, ArticleTopic other) {
        return one.publishedOn() != null && other.publishedOn() != null
                && Math.abs(ChronoUnit.DAYS.between(one.publishedOn(), other.publishedOn())) <= 1;
    }
}
