package onrecord.extraction.events.trees;

import onrecord.language.Sentence;

/** "stole 900,000 pounds <em>worth of jewels</em> from a shop": the jewels are stolen, and "worth" tells for how much they could be sold. */
final class WorthOf {

    private WorthOf() {}

    static Sentence mend(Sentence sentence) {
        for (int worth = 2; worth + 2 < sentence.size(); worth++) {
            int verb = sentence.lower(worth).equals("worth") && sentence.lower(worth + 1).equals("of") ? sentence.head(worth) : Tree.NONE;
            if (verb >= 0 && verb < worth && sentence.tagged(verb, "VB")) {
                return mended(sentence, worth, verb);
            }
        }
        return sentence;
    }

    private static Sentence mended(Sentence sentence, int worth, int verb) {
        Tree tree = new Tree(sentence);
        int thing = tree.phrases.headOf(worth + 2);
        if (!tree.isNoun(thing) || sentence.head(thing) != worth || sentence.child(verb, "obj") > worth) {
            return sentence;
        }
        tree.hang(thing, verb, "obj");
        tree.hang(worth, thing, "nmod");
        tree.hang(worth + 1, worth, "fixed");
        for (int child : sentence.children(worth)) {
            if (child > thing) {
                tree.hang(child, verb);
            }
        }
        return tree.mended();
    }
}
