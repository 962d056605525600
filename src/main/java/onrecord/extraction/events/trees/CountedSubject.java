package onrecord.extraction.events.trees;

import onrecord.language.Sentence;

/** "<em>Three</em> die in fire": a headline that counts people has them as its subject. */
final class CountedSubject {

    private CountedSubject() {}

    static Sentence mend(Sentence sentence) {
        boolean counts = sentence.size() > 2 && sentence.head(0) < 0 && sentence.token(0).tag().equals("CD")
                && sentence.head(1) == 0 && (sentence.token(1).tag().equals("VB") || sentence.token(1).tag().equals("VBP"));
        if (!counts) {
            return sentence;
        }
        Tree tree = new Tree(sentence);
        for (int child : sentence.children(0)) {
            tree.hang(child, 1);
        }
        tree.hang(0, 1, "nsubj");
        tree.put(1, "VBP", Tree.NONE, "root");
        return tree.mended();
    }
}
