package onrecord.extraction.events.trees;

import java.util.Set;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.language.Sentence;
import onrecord.text.WordSections;

/** "police say a man <em>burst</em> in and fired": a verb that is spelt like a noun. */
final class ToldVerb {

    private static final Set<String> NOUNS_LIKE_A_PAST =
            WordSections.read("events/context.txt").set("same in the past", "nouns like a past");

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
        boolean noun = sentence.token(word).tag().equals("NN") && NOUNS_LIKE_A_PAST.contains(sentence.lower(word))
                && sentence.token(word).relation().equals("obj");
        int doer = word - 1;
        String next = sentence.token(word + 1).tag();
        boolean told = noun && sentence.head(doer) == word && sentence.token(doer).relation().equals("compound")
                && RoleNouns.of(sentence.token(doer).form()) != null && (next.equals("IN") || next.equals("RP"));
        return told && joinedTo(word) >= 0;
    }

    /** "and <em>opened</em>", hung on the verb that tells it. */
    private int joinedTo(int word) {
        int telling = sentence.head(word);
        int told = sentence.child(telling, "ccomp", word + 1);
        boolean tells = DeedWords.TELLING.contains(sentence.token(telling).lemma());
        int joined = told < 0 && tells ? sentence.child(telling, "conj", word + 1) : told;
        int and = joined < 0 ? Tree.NONE : sentence.child(joined, "cc");
        return and > word && sentence.child(joined, "nsubj") < 0 ? joined : Tree.NONE;
    }

    private Sentence withVerb(int verb) {
        Tree tree = new Tree(sentence);
        int joined = joinedTo(verb);
        for (int child : sentence.children(verb)) {
            if (child < verb) {
                tree.hang(child, verb - 1);
            }
        }
        for (int child : sentence.children(sentence.head(verb))) {
            if (child > verb && child < joined) {
                tree.hang(child, verb);
            }
        }
        tree.hang(verb - 1, verb, "nsubj");
        tree.hang(joined, verb, "conj");
        tree.put(verb, "VBD", sentence.head(verb), "ccomp");
        return tree.mended();
    }
}
