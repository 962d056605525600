package onrecord.extraction.events.trees;

import java.util.Set;
import onrecord.language.Sentence;

/**
 * Hangs on the verb before it whom the tree takes for the subject of a verb behind "and": <em>“Trent appeared before <u>Judge Brandt</u> and
 * pleaded guilty”</em>. No subject has "and" between itself and its verb.
 */
final class SubjectBeforeAnd {

    private static final Set<String> JOINED = Set.of("conj", "advcl");

    private final Sentence sentence;
    private final Tree tree;

    private SubjectBeforeAnd(Sentence sentence) {
        this.sentence = sentence;
        this.tree = new Tree(sentence);
    }

    static Sentence mend(Sentence sentence) {
        return new SubjectBeforeAnd(sentence).mended();
    }

    private Sentence mended() {
        for (int noun = 2; noun < sentence.size(); noun++) {
            int verb = tree.isNoun(noun) && sentence.token(noun).relation().startsWith("nsubj") ? sentence.head(noun) : Tree.NONE;
            int preposition = verb > noun ? tree.phrases.from(noun) - 1 : Tree.NONE;
            if (preposition > 0 && sentence.token(preposition).tag().equals("IN") && isJoined(noun, preposition, verb)) {
                tree.hang(preposition, noun, "case");
                tree.hang(noun, sentence.head(verb), "obl");
                tree.hang(verb, sentence.head(verb), "conj");
                break;
            }
        }
        return tree.mended();
    }

    /** Whether "and" stands right before this verb, which another before the phrase governs. */
    private boolean isJoined(int noun, int preposition, int verb) {
        int first = sentence.head(verb);
        int and = sentence.child(verb, "cc");
        boolean own = sentence.head(preposition) == verb || sentence.head(preposition) == noun;
        boolean joined = own && and > noun && and < verb && first >= 0 && first < preposition && sentence.tagged(first, "VB");
        for (int word = and + 1; joined && word < verb; word++) {
            joined = sentence.is(word, "aux") || sentence.is(word, "advmod") || sentence.is(word, "aux:pass");
        }
        return joined && JOINED.contains(sentence.token(verb).relation());
    }
}
