package onrecord.extraction.events.trees;

import java.util.Set;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.language.Sentence;

/**
 * "The court overturned Vance's conviction <em>for killing</em> a clerk", "dropped charges against Vance <em>of killing</em> a clerk": what the
 * conviction or the charge is about, which was taken for what the court does.
 */
final class ChargeOver {

    private static final Set<String> PENALTIES = Set.of("sentence", "send", "condemn", "jail");
    private static final Set<String> LEADING = Set.of("for", "of");
    private static final Set<String> TO_SOMEBODY = Set.of("against", "of");

    private ChargeOver() {}

    static Sentence mend(Sentence sentence) {
        Tree tree = new Tree(sentence);
        for (int verb = 3; verb < sentence.size(); verb++) {
            boolean clause = sentence.token(verb).tag().equals("VBG") && sentence.is(verb, "advcl") && sentence.head(verb) < verb
                    && LEADING.contains(sentence.lower(verb - 1)) && sentence.is(verb - 1, "mark");
            int sentencing = sentencing(sentence, verb);
            if (sentencing >= 0) {
                tree.hang(verb, sentencing, "advcl");
            }
            int charge = clause ? chargeBefore(tree, verb - 2, sentence.head(verb)) : Tree.NONE;
            if (charge >= 0) {
                tree.hang(verb, charge, "acl");
            }
        }
        return tree.mended();
    }

    /** "sentenced to prison <em>for killing</em> a clerk": what somebody is sentenced for, and no prison that is for it; none otherwise. */
    private static int sentencing(Sentence sentence, int verb) {
        int penalty = sentence.token(verb).tag().equals("VBG") && sentence.is(verb, "acl") && sentence.lower(verb - 1).equals("for")
                ? sentence.head(verb)
                : Tree.NONE;
        int sentencing = penalty >= 0 && !isCharge(sentence, penalty) && sentence.is(penalty, "obl") ? sentence.head(penalty) : Tree.NONE;
        return sentencing >= 0 && sentence.tagged(sentencing, "VB") && PENALTIES.contains(sentence.token(sentencing).lemma()) ? sentencing
                : Tree.NONE;
    }

    /** @param above the verb that the deed hangs on; the charge is its own object */
    private static int chargeBefore(Tree tree, int last, int above) {
        Sentence sentence = tree.sentence;
        int charge = tree.phrases.headOf(last);
        int before = tree.phrases.from(last) - 1;
        boolean somebody = before > 0 && TO_SOMEBODY.contains(sentence.lower(before));
        if (somebody && !isCharge(sentence, charge)) {
            charge = tree.phrases.headOf(before - 1);
        }
        return charge > above && isCharge(sentence, charge) ? charge : Tree.NONE;
    }

    private static boolean isCharge(Sentence sentence, int noun) {
        return sentence.tagged(noun, "NN") && DeedWords.CHARGES.contains(sentence.token(noun).lemma());
    }
}
