package onrecord.extraction.events.trees;

import onrecord.language.Sentence;

/** "A guard <em>opening</em> fire on the crowd": a verb with its object, which was taken for what kind of fire it is. */
final class OpenedFire {

    private OpenedFire() {}

    static Sentence mend(Sentence sentence) {
        Tree tree = new Tree(sentence);
        for (int fire = 1; fire < sentence.size(); fire++) {
            int verb = fire - 1;
            boolean taken = sentence.lower(fire).equals("fire") && sentence.head(verb) == fire && sentence.is(verb, "amod")
                    && sentence.token(verb).lemma().equals("open") && sentence.tagged(verb, "VB") && tree.phrases.headOf(fire) == fire;
            if (taken && !(verb > 0 && sentence.is(verb - 1, "det"))) {
                read(tree, verb, fire);
            }
        }
        return tree.mended();
    }

    private static void read(Tree tree, int verb, int fire) {
        Sentence sentence = tree.sentence;
        boolean gerund = sentence.token(verb).tag().equals("VBG");
        int above = sentence.head(fire);
        boolean clause = above < 0 || !gerund;
        tree.put(verb, gerund ? "VBG" : "VBD", above, clause ? sentence.token(fire).relation() : "advcl");
        for (int child : sentence.children(fire)) {
            boolean doer = !gerund && child == verb - 1;
            if (doer) {
                tree.put(child, "NN", verb, "nsubj");
            } else if (child != verb) {
                tree.hang(child, !gerund && child < verb ? verb - 1 : verb, relation(sentence, child, verb));
            }
        }
        tree.hang(fire, verb, "obj");
    }

    private static String relation(Sentence sentence, int child, int verb) {
        return sentence.is(child, "nmod") ? "obl" : child < verb && sentence.is(child, "case") ? "mark" : sentence.token(child).relation();
    }
}
