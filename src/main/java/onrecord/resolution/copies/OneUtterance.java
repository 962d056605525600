package onrecord.resolution.copies;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.resolution.topics.StorySimilarity;

/**
 * Why two quotations are taken for the same words of one speaker. What only this speaker would say in this way is the same whenever it is printed;
 * what anybody might say has to be printed at the same time, and what everybody says all the time in the same story, too.
 *
 * @param likeness how sure it is, 0 to 1
 */
record OneUtterance(double likeness, String reason) {

    /** Most of the shorter one's groups of three words are in the longer one: a word may be left out or changed. */
    private static final double CONTAINED = 0.6;

    /** What is said in so few or so common words is said again and again; then the same story has to tell. */
    private static final double TELLING_BITS = 35;

    private static final double CONTAINED_WHEN_SHORT = 0.8;
    private static final int DAYS_OF_ONE_NEWS_CYCLE = 3;

    /** No empty result where one is the other's words, whole or cut, of somebody who may be the same speaker. */
    static Optional<OneUtterance> of(QuotedWords one, QuotedWords other) {
        if (one.saidByAnother(other)) {
            return Optional.empty();
        }
        double contained = one.containment(other);
        boolean telling = Math.min(one.bits, other.bits) * contained >= TELLING_BITS;
        if (contained < (telling ? CONTAINED : CONTAINED_WHEN_SHORT)) {
            return Optional.empty();
        }
        return one.saidBySame(other) ? ofOneSpeaker(one, other, contained, telling) : ofSomebodyUnnamed(one, other, contained, telling);
    }

    private static Optional<OneUtterance> ofOneSpeaker(QuotedWords one, QuotedWords other, double contained, boolean telling) {
        boolean exact = one.words.equals(other.words);
        if (telling || exact && one.isOfAKnownPerson(other) && one.isNoFormula()) {
            String reason = contained == 1 ? "the same words of the same speaker" : "nearly the same words of the same speaker";
            return Optional.of(new OneUtterance(0.9 + (telling ? 0.09 * contained : 0), reason));
        }
        if (exact && one.isNoSetPhrase() && daysBetween(one, other, Integer.MAX_VALUE) <= 1) {
            return Optional.of(new OneUtterance(0.85, "the same words of the same speaker within a day"));
        }
        return sameStory(one, other) ? Optional.of(new OneUtterance(0.85, "the same few words of the same speaker in one story"))
                : Optional.empty();
    }

    private static Optional<OneUtterance> ofSomebodyUnnamed(QuotedWords one, QuotedWords other, double contained, boolean telling) {
        return telling && sameStory(one, other)
                ? Optional.of(new OneUtterance(0.85 * contained, "the same words in one story, one paper does not name the speaker"))
                : Optional.empty();
    }

    private static boolean sameStory(QuotedWords one, QuotedWords other) {
        ArticleTopic topic = one.quotation.article();
        ArticleTopic otherTopic = other.quotation.article();
        boolean dated = topic.publishedOn() != null && otherTopic.publishedOn() != null;
        return daysBetween(one, other, 0) <= DAYS_OF_ONE_NEWS_CYCLE && StorySimilarity.of(topic, otherTopic) >= (dated
                ? StorySimilarity.SAME_MATTER
                : StorySimilarity.SAME_STORY);
    }

    /** @param unknown what is told where one of the two has no day of publication */
    private static long daysBetween(QuotedWords one, QuotedWords other, int unknown) {
        LocalDate day = one.quotation.article().publishedOn();
        LocalDate otherDay = other.quotation.article().publishedOn();
        return day == null || otherDay == null ? unknown : Math.abs(ChronoUnit.DAYS.between(day, otherDay));
    }
}
