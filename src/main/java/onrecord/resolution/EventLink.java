package onrecord.resolution;

import onrecord.extraction.events.Wording;
import onrecord.text.ParticipantRole;

/**
 * What ties two reports, or keeps them apart.
 *
 * @param likeness how likely the two are of one event, 0 to 1
 * @param apart whether the two are certainly two: reports of one article are, unless told in like words
 * @param clues what it is judged by, and how much there is of each
 */
record EventLink(double likeness, boolean apart, EventClues clues) {

    /** Below this the two are not likely enough to bear on each other. */
    private static final double LEAST = 0.1;

    static EventLink between(EventTraits one, EventTraits other, double story) {
        EventEvidence evidence = new EventEvidence(one, other);
        EventClues clues = evidence.clues(story);
        boolean apart = one.mention.article().articleId().equals(other.mention.article().articleId()) && areTwo(one, other, evidence);
        return new EventLink(apart ? 0 : 1 / (1 + Math.exp(-clues.odds())), apart, clues);
    }

    /** Whether two reports of one article are of two events. What one says about one event again and again is told in like words. */
    private static boolean areTwo(EventTraits one, EventTraits other, EventEvidence evidence) {
        if (!one.family.equals(other.family) || !one.mention.type().equals(other.mention.type())) {
            return true;
        }
        boolean toldAlike = Wording.isAlike(one.mention.clause(), other.mention.clause(), one.names(other));
        boolean contradicts = DateAgreement.of(one.mention.date(), other.mention.date()) == DateAgreement.DIFFERENT
                || evidence.personsDiffer(ParticipantRole.ACTOR)
                || evidence.personsDiffer(ParticipantRole.RECIPIENT)
                || evidence.placesDiffer();
        return contradicts || Wording.matters(one.mention.type()) && !toldAlike;
    }

    boolean counts() {
        return likeness >= LEAST;
    }

    /** What speaks most for the two being one: {@code "the articles tell the same story, the same day"}. */
    String reason() {
        return clues.reason();
    }
}
