package onrecord.extraction.events.trees;

import java.util.Set;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.language.Sentence;

/** "wept as <em>Trent</em> was convicted", "police say <em>a man</em> fired": a subject that was hung on the verb before. */
final class LateSubject {

    private static final Set<String> CIRCUMSTANCES = Set.of("obl", "obj", "nmod");

    private final Sentence sentence;
    private final Tree tree;

    private LateSubject(Sentence sentence) {
        this.sentence = sentence;
        this.tree = new Tree(sentence);
    }

    static Sentence mend(Sentence sentence) {
        return new LateSubject(sentence).mended();
    }

    private Sentence mended() {
        for (int noun = 1; noun < sentence.size(); noun++) {
            boolean hung = tree.isNoun(noun) && CIRCUMSTANCES.contains(sentence.token(noun).relation());
            int conjunction = hung && sentence.children(noun).length > 0 ? tree.conjunctionBefore(noun) : Tree.NONE;
            int verb = conjunction >= 0 || hung && isTold(noun) ? verbBehind(noun) : Tree.NONE;
            if (verb >= 0) {
                hang(noun, conjunction, verb);
                break;
            }
        }
        return tree.mended();
    }

    /** "police say <em>a man</em> fired": right behind a verb of saying. */
    private boolean isTold(int noun) {
        int teller = sentence.head(noun);
        boolean told = sentence.token(noun).relation().equals("obj") && teller < noun && sentence.token(teller).isFinite()
                && DeedWords.TELLING.contains(sentence.token(teller).lemma());
        return told && tree.phrases.from(noun) - 1 == teller;
    }

    /** The verb right behind this noun that has no subject and hangs beside it on the same verb, or on that of the noun before: "the break as they won". */
    private int verbBehind(int noun) {
        int first = tree.phrases.to(noun) + 1;
        int apposition = sentence.child(noun, "appos");
        if (apposition == first + 1 && sentence.token(first).form().equals(",")) {
            first = tree.phrases.to(apposition) + 2;
        }
        while (first < sentence.size() && sentence.token(first).tag().startsWith("RB")) {
            first++;
        }
        if (first >= sentence.size() || !sentence.token(first).isFinite()) {
            return Tree.NONE;
        }
        boolean auxiliary = sentence.is(first, "aux");
        int verb = auxiliary ? sentence.head(first) : first;
        boolean sure = auxiliary || !sentence.token(first).tag().equals("VBD") || tree.hasObject(first);
        boolean nested = sentence.is(noun, "nmod") && sentence.child(verb, "aux:pass") < 0
                && sentence.head(verb) == sentence.head(sentence.head(noun));
        boolean beside = verb > noun && (nested || sentence.head(verb) == sentence.head(noun)) && sentence.head(verb) >= 0;
        return sure && beside && sentence.child(verb, "nsubj") < 0 ? verb : Tree.NONE;
    }

    private void hang(int noun, int conjunction, int verb) {
        boolean passive = false;
        for (int child : sentence.children(verb)) {
            passive |= sentence.token(child).relation().equals("aux:pass");
        }
        tree.hang(noun, verb, passive ? "nsubj:pass" : "nsubj");
        if (conjunction >= 0) {
            tree.hang(conjunction, verb, "mark");
        }
        tree.hang(verb, sentence.head(verb), conjunction < 0 ? "ccomp" : "advcl");
    }
}
