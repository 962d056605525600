package onrecord.extraction.events.trees;

import onrecord.language.Sentence;

/** "fined <em>Rovers</em> 50,000 dollars": whom the money is taken from or given to, and no part of what the money is called. */
final class PaidSum {

    private PaidSum() {}

    static Sentence mend(Sentence sentence) {
        Tree tree = new Tree(sentence);
        for (int name = 1; name + 1 < sentence.size(); name++) {
            boolean named = sentence.token(name).tag().startsWith("NNP") && sentence.is(name, "compound");
            int sum = named ? sentence.head(name) : Tree.NONE;
            int verb = sum > name ? sentence.head(sum) : Tree.NONE;
            boolean behind = verb >= 0 && sentence.tagged(verb, "VB") && verb < name && tree.phrases.from(name) == verb + 1;
            if (behind && sentence.is(sum, "obj") && isSum(sentence, name + 1)) {
                tree.hang(name, verb, "obj");
                tree.hang(sum, verb, "obl:unmarked");
            }
        }
        return tree.mended();
    }

    /** "$50,000", "50,000 dollars". */
    private static boolean isSum(Sentence sentence, int word) {
        String tag = sentence.token(word).tag();
        return tag.equals("$") || tag.equals("CD");
    }
}
