package onrecord.extraction.events.trees;

import onrecord.language.Sentence;

/** "found a former clerk <em>guilty</em> of theft": what the clerk was found to be, which was taken for the last noun of the phrase. */
final class FoundGuilty {

    private FoundGuilty() {}

    static Sentence mend(Sentence sentence) {
        for (int guilty = 2; guilty < sentence.size(); guilty++) {
            int verb = sentence.lower(guilty).equals("guilty") && sentence.tagged(guilty, "NN") ? sentence.head(guilty) : Tree.NONE;
            int accused = guilty - 1;
            boolean taken = verb >= 0 && verb < accused && sentence.is(guilty, "obj") && sentence.token(verb).lemma().equals("find")
                    && sentence.tagged(accused, "NN") && sentence.head(accused) == guilty;
            if (taken) {
                return mended(sentence, verb, accused, guilty);
            }
        }
        return sentence;
    }

    private static Sentence mended(Sentence sentence, int verb, int accused, int guilty) {
        Tree tree = new Tree(sentence);
        for (int child : sentence.children(guilty)) {
            if (child < accused) {
                tree.hang(child, accused);
            }
        }
        tree.hang(accused, verb, "obj");
        tree.put(guilty, "JJ", verb, "xcomp");
        return tree.mended();
    }
}
