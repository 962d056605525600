package onrecord.extraction.events.reports;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.text.EventStatus;
import onrecord.text.WordSections;

/**
 * Tells whether what a court has found of somebody stands: <em>“convicted of killing”</em>, but <em>“found not guilty of killing”</em>,
 * <em>“wrongly convicted of killing”</em>, <em>“overturned the conviction for killing”</em>.
 */
final class CourtFindings {

    private static final WordSections CONTEXT = WordSections.read("events/context.txt");
    private static final Set<String> FINDING_GUILTY = CONTEXT.set("finding guilty");
    private static final Set<String> CLEARING = CONTEXT.set("clearing");
    private static final Set<String> UNDOING = CONTEXT.set("undoing");
    private static final Set<String> MISTAKEN = CONTEXT.set("mistaken");

    private CourtFindings() {}

    /**
     * What becomes of the deed that somebody was found to have done.
     *
     * @param finding "convicted", "guilty", "conviction"
     */
    static EventStatus of(Clauses clauses, int finding) {
        if (isMistaken(clauses, finding)) {
            return EventStatus.DENIED;
        }
        if (clauses.isNoun(finding)) {
            return isUndone(clauses, finding) ? EventStatus.ALLEGED : EventStatus.HAPPENED;
        }
        if (!FINDING_GUILTY.contains(clauses.lemma(finding))) {
            return EventStatus.HAPPENED;
        }
        if (isCleared(clauses, finding)) {
            return EventStatus.DENIED;
        }
        EventStatus found = VerbStatus.of(clauses, finding);
        if (found == EventStatus.DENIED && !clauses.isVerb(finding)) {
            return EventStatus.DENIED;
        }
        return found != EventStatus.HAPPENED || isIf(clauses, finding) || isLeftOpen(clauses, finding) ? EventStatus.ALLEGED
                : EventStatus.HAPPENED;
    }

    /** "was <em>exonerated</em> after being convicted", "was convicted of killing her and later <em>cleared</em>"; but "convicted of theft and cleared of murder". */
    private static boolean isCleared(Clauses clauses, int finding) {
        boolean after = clauses.is(finding, "advcl") && clauses.introducedBy(finding).equals("after");
        if (after && CLEARING.contains(clauses.lemma(clauses.head(finding)))) {
            return !isOfSomethingElse(clauses, clauses.head(finding));
        }
        for (int child : clauses.children(finding)) {
            boolean joined = child > finding && clauses.is(child, "conj") && CLEARING.contains(clauses.lemma(child));
            if (joined && !isOfSomethingElse(clauses, child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfSomethingElse(Clauses clauses, int clearing) {
        for (int child : clauses.children(clearing)) {
            if (clauses.introducedBy(child).equals("of")) {
                return true;
            }
        }
        return false;
    }

    /** "was not <em>found</em> guilty", "could be found guilty". */
    private static boolean isLeftOpen(Clauses clauses, int finding) {
        int verb = clauses.is(finding, "xcomp") ? clauses.head(finding) : Clauses.NONE;
        return verb >= 0 && (VerbStatus.of(clauses, verb) != EventStatus.HAPPENED || isIf(clauses, verb));
    }

    /** "<em>if</em> convicted", wherever the tree hangs the conjunction. */
    private static boolean isIf(Clauses clauses, int verb) {
        return VerbStatus.IF.contains(clauses.introducedBy(verb)) || verb > 0 && VerbStatus.IF.contains(clauses.word(verb - 1));
    }

    /** "<em>wrongly</em> convicted", "his <em>wrongful</em> conviction". */
    static boolean isMistaken(Clauses clauses, int word) {
        for (int child : clauses.children(word)) {
            boolean describes = clauses.is(child, "advmod") || clauses.is(child, "amod");
            if (describes && MISTAKEN.contains(clauses.word(child))) {
                return true;
            }
        }
        return false;
    }

    /** "The court <em>overturned</em> the conviction", "the conviction was quashed", "an overturned conviction". */
    private static boolean isUndone(Clauses clauses, int noun) {
        int verb = clauses.head(noun);
        boolean acted = verb >= 0 && (clauses.is(noun, "obj") || clauses.is(noun, "nsubj:pass")) && UNDOING.contains(clauses.lemma(verb));
        for (int child : clauses.children(noun)) {
            boolean describes = clauses.is(child, "amod") || clauses.relation(child).startsWith("acl") && !clauses.hasChild(child, "nsubj");
            acted |= describes && UNDOING.contains(clauses.lemma(child));
        }
        return acted;
    }
}
