package onrecord.extraction.events.references;

import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.clauses.Subjects;
import onrecord.language.NameKind;

/**
 * Tells whose <em>“its”</em> or <em>“their”</em> is where the own clause says it: <em>“<u>The Comets</u> went home with their third win”</em>. Of a
 * clause that has no such subject it tells nothing.
 */
public final class OwnPossessive {

    private OwnPossessive() {}

    /** The head of the subject; {@link Clauses#NONE} when it is open whose it is. */
    public static int owner(Clauses clauses, int possessive) {
        boolean several = clauses.word(possessive).equals("their");
        boolean body = clauses.word(possessive).equals("its");
        if (!clauses.token(possessive).tag().equals("PRP$") || !several && !body) {
            return Clauses.NONE;
        }
        int verb = clauses.clauseOf(possessive);
        int subject = verb < 0 || !clauses.isVerb(verb) ? Clauses.NONE : Subjects.of(clauses, verb);
        if (subject < 0 || subject >= possessive) {
            return Clauses.NONE;
        }
        int head = clauses.phrases().headOf(subject);
        boolean owns = several ? isSeveral(clauses, head) : isBody(clauses, head);
        return owns && clauses.isNoun(head) ? head : Clauses.NONE;
    }

    private static boolean isSeveral(Clauses clauses, int noun) {
        boolean plural = clauses.token(noun).tag().endsWith("S") || clauses.hasChild(noun, "conj") && isListed(clauses, noun);
        return PartyNouns.isParty(clauses, noun)
                && (plural || isTeam(clauses, noun) || DeedWords.COLLECTIVE.contains(clauses.lemma(noun)));
    }

    private static boolean isListed(Clauses clauses, int noun) {
        int last = clauses.child(noun, "conj");
        return clauses.isNoun(last) && (clauses.hasChild(last, "cc") || clauses.hasChild(last, "conj"));
    }

    /** "<em>Norland</em> won": a country or a club as those who play or act for it. */
    private static boolean isTeam(Clauses clauses, int noun) {
        NameKind kind = clauses.token(noun).name();
        return clauses.token(noun).tag().startsWith("NNP") && (kind == NameKind.PLACE || kind == NameKind.ORGANISATION);
    }

    private static boolean isBody(Clauses clauses, int noun) {
        String tag = clauses.token(noun).tag();
        boolean one = tag.equals("NN") || tag.startsWith("NNP");
        return one && PartyNouns.isParty(clauses, noun) && !PartyNouns.isHuman(clauses, noun);
    }
}
