package onrecord.resolution.events;

import onrecord.extraction.events.Wording;
import onrecord.text.ParticipantRole;

/**
 * What ties two reports, or keeps them apart.
 *
 * @param likeness how likely the two are of one event, 0 to 1
 * @param apart whether the two are certainly two: reports of one article are, unless told in like words, and reports of days apart in two
 *     articles, unless these are copies of one
 * @param clues what it is judged by, and how much there is of each
 */
record EventLink(double likeness, boolean apart, EventClues clues) {

    /** Below this the two are not likely enough to bear on each other. */
    private static final double LEAST = 0.1;

    /** Articles with so many rare terms, nearly all of them the same, are copies or versions of one text. */
    private static final int TERMS_OF_A_TEXT = 30;

    private static final double SAME_TEXT = 0.85;

    /** Reports with so many words in common are the same sentence. */
    private static final double SAME_SENTENCE = 0.8;

    static EventLink between(EventTraits one, EventTraits other, double story) {
        EventEvidence evidence = new EventEvidence(one, other);
        EventClues clues = evidence.clues(story);
        boolean oneArticle = one.mention.article().articleId().equals(other.mention.article().articleId());
        boolean apart = oneArticle ? areTwo(one, other, evidence) : evidence.daysDiffer() && !isCopied(one, other, story, clues);
        boolean untied = apart || oneArticle && !one.family.equals(other.family);
        return new EventLink(untied ? 0 : 1 / (1 + Math.exp(-clues.odds())), apart, clues);
    }

    /**
     * Whether two reports of one article are of two events. What one says about one event again and again is told in like words. Two words of
     * like meaning ("killed", "died") may be two words for one event: they do not tie the reports, but other articles may.
     */
    private static boolean areTwo(EventTraits one, EventTraits other, EventEvidence evidence) {
        boolean sameWord = one.family.equals(other.family) && one.mention.type().equals(other.mention.type());
        if (!sameWord && !TriggerFamily.alike(one.family, other.family)) {
            return true;
        }
        boolean toldAlike = Wording.isAlike(one.mention.clause(), other.mention.clause(), one.names(other));
        DateAgreement dates = DateAgreement.of(one.mention.date(), other.mention.date());
        boolean contradicts = dates == DateAgreement.DIFFERENT
                || dates == DateAgreement.NEXT_DAY
                || evidence.personsDiffer(ParticipantRole.ACTOR)
                || evidence.personsDiffer(ParticipantRole.RECIPIENT)
                || evidence.placesDiffer();
        return contradicts || Wording.matters(one.mention.type()) && !toldAlike;
    }

    /** A copy may have come out later, and then "Monday" was taken for another one. */
    private static boolean isCopied(EventTraits one, EventTraits other, double story, EventClues clues) {
        int terms = Math.min(one.mention.article().terms().size(), other.mention.article().terms().size());
        return terms >= TERMS_OF_A_TEXT && story >= SAME_TEXT && clues.of(EventClue.LIKE_WORDS) >= SAME_SENTENCE
                && clues.of(EventClue.DIFFERENT_NUMBERS) == 0;
    }

    boolean counts() {
        return likeness >= LEAST;
    }

    /** What speaks most for the two being one: {@code "the articles tell the same story, the same day"}. */
    String reason() {
        return clues.reason();
    }
}
