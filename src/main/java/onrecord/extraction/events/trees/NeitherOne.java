package onrecord.extraction.events.trees;

import onrecord.language.Sentence;

/** "<em>Neither</em> hostage was hurt", "<em>neither</em> the mayor nor his wife was hurt": it belongs to the subject, without which the sentence would say the opposite. */
final class NeitherOne {

    private NeitherOne() {}

    static Sentence mend(Sentence sentence) {
        Tree tree = new Tree(sentence);
        for (int word = 0; word + 1 < sentence.size(); word++) {
            int subject = sentence.lower(word).equals("neither") ? subjectBehind(tree, sentence, word) : -1;
            boolean before = subject >= 0 && (sentence.head(word) == subject || sentence.head(word) == sentence.head(subject));
            if (before) {
                tree.put(word, "DT", subject, "det");
            }
        }
        return tree.mended();
    }

    /** In the phrase right behind this word; a surname may hang on the first name: "Neither <em>Tom</em> Reyl nor his wife". */
    private static int subjectBehind(Tree tree, Sentence sentence, int word) {
        int last = tree.phrases.from(word + 1) == word + 1 ? tree.phrases.to(word + 1) : word;
        for (int noun = word + 1; noun <= last; noun++) {
            if (tree.isNoun(noun) && sentence.token(noun).relation().startsWith("nsubj")) {
                return noun;
            }
        }
        return -1;
    }
}
