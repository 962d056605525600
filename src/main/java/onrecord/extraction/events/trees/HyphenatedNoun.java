package onrecord.extraction.events.trees;

import onrecord.language.Sentence;

/** "his <em>brother-in-law</em>", "the <em>editor-in-chief</em>": one noun, and neither a brother nor in anything. */
final class HyphenatedNoun {

    /** Hyphen, "in", hyphen and the noun behind. */
    private static final int LENGTH = 4;

    private HyphenatedNoun() {}

    static Sentence mend(Sentence sentence) {
        Tree tree = new Tree(sentence);
        for (int noun = 0; noun + LENGTH < sentence.size(); noun++) {
            int last = noun + LENGTH;
            boolean one = tree.isNoun(noun) && isHyphen(sentence, noun + 1) && sentence.lower(noun + 2).equals("in")
                    && isHyphen(sentence, noun + 3) && (tree.isNoun(last) || isChief(sentence, last));
            if (one) {
                join(tree, noun, last);
            }
        }
        return tree.mended();
    }

    private static void join(Tree tree, int noun, int last) {
        Sentence sentence = tree.sentence;
        int above = sentence.head(last);
        boolean object = isChief(sentence, last) && above >= 0 && above < noun && sentence.tagged(above, "VB");
        for (int part = noun + 1; part <= last; part++) {
            tree.put(part, "HYPH", noun, "flat");
        }
        for (int word = 0; word < sentence.size(); word++) {
            boolean outside = word < noun || word > last;
            if (outside && sentence.head(word) > noun && sentence.head(word) <= last) {
                tree.hang(word, noun);
            }
        }
        if (sentence.head(noun) > noun && sentence.head(noun) <= last) {
            tree.hang(noun, above, object ? "obj" : sentence.token(last).relation());
        }
    }

    /** "editor-in-<em>chief</em>", which looks like an adjective. */
    private static boolean isChief(Sentence sentence, int word) {
        return sentence.token(word).tag().equals("JJ");
    }

    private static boolean isHyphen(Sentence sentence, int word) {
        return sentence.token(word).form().equals("-");
    }
}
