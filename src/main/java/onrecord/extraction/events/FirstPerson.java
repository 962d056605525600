package onrecord.extraction.events;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.triggers.Trigger;

/**
 * Tells what somebody says of themselves or to another: <em>“We had a game”</em>, <em>“I saw them smash it”</em>. It is speech, or the
 * opinion of a writer, whether quotation marks show it or not.
 */
final class FirstPerson {

    private static final int FAR = 12;
    private static final Set<String> COMPLEMENTS = Set.of("ccomp", "xcomp");

    private FirstPerson() {}

    static boolean tells(Clauses clauses, Trigger trigger) {
        int word = trigger.head();
        for (int step = 0; step < FAR && word >= 0; step++) {
            for (int child : clauses.children(word)) {
                boolean subject = clauses.relation(child).startsWith("nsubj") || trigger.isNominal() && word == trigger.head();
                if (subject && (PartyNouns.isSpeaker(clauses, child) || isOfSpeaker(clauses, child))) {
                    return true;
                }
            }
            word = isTold(clauses, word) ? clauses.head(word) : Clauses.NONE;
        }
        return false;
    }

    /** "I saw them <em>smash</em> it", "we looked and <em>left</em>", "<em>the fire</em> we had"; not "I was there when it burned". */
    private static boolean isTold(Clauses clauses, int word) {
        boolean clause = clauses.opensClause(word);
        boolean own = clauses.hasChild(word, "nsubj") || clauses.hasChild(word, "nsubj:pass");
        return !clause || COMPLEMENTS.contains(clauses.relation(word)) || !own;
    }

    /** "<em>my</em> brother". */
    private static boolean isOfSpeaker(Clauses clauses, int noun) {
        int owner = clauses.child(noun, "nmod:poss");
        return owner >= 0 && PartyNouns.isSpeaker(clauses, owner);
    }
}
