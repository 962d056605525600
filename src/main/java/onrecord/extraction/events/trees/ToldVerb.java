package onrecord.extraction.events.trees;

import java.util.Set;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.language.Sentence;
import onrecord.text.WordSections;

/** "police say a man <em>burst</em> in and fired": a verb that is spelt like a noun. */
final class ToldVerb {

    private static final Set<String> SAME_IN_THE_PAST = WordSections.read("events/context.txt").set("same in the past");

    private final Sentence sentence;

    private ToldVerb(Sentence sentence) {
        this.sentence = sentence;
    }

    static Sentence mend(Sentence sentence) {
        ToldVerb told = new ToldVerb(sentence);
        for (int word = 2; word + 1 < sentence.size(); word++) {
            if (told.isToldVerb(word)) {
                return told.withVerb(word);
            }
        }
        return sentence;
    }

    /** "the man burst in and opened fire": what is told of somebody, with another verb joined to it. */
    private boolean isToldVerb(int word) {
        boolean noun = sentence.token(word).tag().equals("NN") && SAME_IN_THE_PAST.contains(sentence.lower(word))
                && sentence.token(word).relation().equals("obj");
        int doer = word - 1;
        String next = sentence.token(word + 1).tag();
        boolean told = noun && sentence.head(doer) == word && sentence.token(doer).relation().equals("compound")
                && RoleNouns.of(sentence.token(doer).form()) != null && (next.equals("IN") || next.equals("RP"));
        return told && joinedTo(word) >= 0;
    }

    /** "and <em>opened</em>", hung on the verb that tells it. */
    private int joinedTo(int word) {
        int joined = sentence.child(sentence.head(word), "ccomp", word + 1);
        int and = joined < 0 ? Tree.NONE : sentence.child(joined, "cc");
        return and > word && sentence.child(joined, "nsubj") < 0 ? joined : Tree.NONE;
    }

    private Sentence withVerb(int verb) {
        Tree tree = new Tree(sentence);
        for (int child : sentence.children(verb)) {
            if (child < verb) {
                tree.hang(child, verb - 1);
            }
        }
        tree.hang(verb - 1, verb, "nsubj");
        tree.hang(joinedTo(verb), verb, "conj");
        tree.put(verb, "VBD", sentence.head(verb), "ccomp");
        return tree.mended();
    }
}
