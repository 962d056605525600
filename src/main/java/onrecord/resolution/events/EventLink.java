package onrecord.resolution.events;

import onrecord.extraction.events.Wording;
import onrecord.resolution.topics.ArticleLikeness;
import onrecord.text.ParticipantRole;
import org.jspecify.annotations.Nullable;

/**
 * What ties two reports, or keeps them apart.
 *
 * @param likeness how likely the two are of one event, 0 to 1
 * @param clues what it is judged by, and how much there is of each
 */
record EventLink(double likeness, EventClues clues) {

    /** Below these odds, one to nine, the two are not likely enough to bear on each other. */
    static final double LEAST = -Math.log(9);

    /** Articles with so many rare terms, nearly all of them the same, are copies or versions of one text. */
    private static final int TERMS_OF_A_TEXT = 30;

    private static final double SAME_TEXT = 0.85;

    /** Reports with so many words in common are the same sentence. */
    private static final double SAME_SENTENCE = 0.8;

    /** Null when nothing ties the two; most pairs are told so by the first clues alone. */
    static @Nullable EventLink between(EventTraits one, EventTraits other, ArticleLikeness articles) {
        EventEvidence evidence = new EventEvidence(one, other, articles);
        boolean oneArticle = one.isOfOneArticleWith(other);
        boolean oneDeath = evidence.areOneDeath();
        if (one.isCrimeCharged != other.isCrimeCharged) {
            return null;
        }
        if (oneArticle && !oneDeath && (areTwo(one, other, evidence) || !one.family.equals(other.family))) {
            return null;
        }
        boolean daysDiffer = !oneArticle && !oneDeath && evidence.daysDiffer();
        if (daysDiffer && !mayBeCopied(one, other, articles)) {
            return null;
        }
        EventClues clues = evidence.first();
        if (!daysDiffer && clues.odds() + EventEvidence.MOST_TO_COME < LEAST) {
            return null;
        }
        evidence.addOthers(clues);
        return daysDiffer && !isCopied(clues) || clues.odds() < LEAST ? null
                : new EventLink(1 / (1 + Math.exp(-clues.odds())), clues);
    }

    /**
     * Whether the two are certainly two: reports of one article are, unless told in like words, and reports of days apart in two articles, or of what
     * happened after the other article was out, unless these are copies of one. What somebody is charged with is no report of the deed, so it neither ties reports of the deed nor is tied to them.
     */
    static boolean areApart(EventTraits one, EventTraits other) {
        if (one.isCrimeCharged != other.isCrimeCharged) {
            return true;
        }
        if (one.isOfOneArticleWith(other)) {
            return areTwo(one, other, new EventEvidence(one, other, one.article.with(other.article)));
        }
        if (!(one.isToTheDay() && other.isToTheDay() || one.isOutOfOrderWith(other))) {
            return false;
        }
        ArticleLikeness articles = one.article.with(other.article);
        EventEvidence evidence = new EventEvidence(one, other, articles);
        return evidence.daysDiffer() && !evidence.areOneDeath() && !(mayBeCopied(one, other, articles) && isCopied(evidence.all()));
    }

    /**
     * Whether two reports of one article are of two events. What one says about one event again and again is told in like words. Two words of
     * like meaning ("killed", "died") may be two words for one event: they do not tie the reports, but other articles may.
     */
    private static boolean areTwo(EventTraits one, EventTraits other, EventEvidence evidence) {
        if (evidence.areOneDeath()) {
            return false;
        }
        boolean sameWord = one.family.equals(other.family) && one.mention.type().equals(other.mention.type());
        if (!sameWord && !one.isWordedLike(other) && !evidence.areDeaths()) {
            return true;
        }
        DateAgreement dates = evidence.dates();
        boolean contradicts = dates == DateAgreement.DIFFERENT
                || dates == DateAgreement.NEXT_DAY
                || evidence.personsDiffer(ParticipantRole.ACTOR)
                || evidence.personsDiffer(ParticipantRole.RECIPIENT)
                || evidence.placesDiffer();
        return contradicts || Wording.matters(one.mention.type())
                && !Wording.isAlike(one.mention.clause(), other.mention.clause(), one.names(other));
    }

    /** A copy may have come out later, and then "Monday" was taken for another one. */
    private static boolean mayBeCopied(EventTraits one, EventTraits other, ArticleLikeness articles) {
        int terms = Math.min(one.article.topic().terms().size(), other.article.topic().terms().size());
        return terms >= TERMS_OF_A_TEXT && articles.story() >= SAME_TEXT;
    }

    private static boolean isCopied(EventClues clues) {
        return clues.of(EventClue.LIKE_WORDS) >= SAME_SENTENCE && clues.of(EventClue.DIFFERENT_NUMBERS) == 0;
    }

    /** What speaks most for the two being one: {@code "the articles tell the same story, the same day"}. */
    String reason() {
        return clues.reason();
    }
}
