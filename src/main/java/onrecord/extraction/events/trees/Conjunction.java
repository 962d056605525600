package onrecord.extraction.events.trees;

import onrecord.language.Sentence;

/** "<em>until</em> he died": what joins a clause, and was taken for a preposition before its subject. */
final class Conjunction {

    private Conjunction() {}

    static Sentence mend(Sentence sentence) {
        Tree tree = new Tree(sentence);
        for (int subject = 1; subject < sentence.size(); subject++) {
            boolean mayBe = sentence.is(subject, "nsubj") && sentence.head(subject) > subject && sentence.children(subject).length > 0;
            int conjunction = mayBe ? tree.conjunctionBefore(subject) : Tree.NONE;
            if (conjunction >= 0) {
                tree.hang(conjunction, sentence.head(subject), "mark");
            }
        }
        return tree.mended();
    }
}
