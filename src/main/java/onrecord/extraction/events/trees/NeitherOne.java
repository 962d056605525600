package onrecord.extraction.events.trees;

import onrecord.language.Sentence;

/** "<em>Neither</em> hostage was hurt": it belongs to the subject, without which the sentence would say the opposite. */
final class NeitherOne {

    private NeitherOne() {}

    static Sentence mend(Sentence sentence) {
        Tree tree = new Tree(sentence);
        for (int word = 0; word + 1 < sentence.size(); word++) {
            int subject = tree.phrases.headOf(word + 1);
            boolean before = sentence.lower(word).equals("neither") && tree.isNoun(subject) && tree.phrases.from(word + 1) == word + 1
                    && sentence.head(word) == sentence.head(subject) && sentence.token(subject).relation().startsWith("nsubj");
            if (before) {
                tree.put(word, "DT", subject, "det");
            }
        }
        return tree.mended();
    }
}
