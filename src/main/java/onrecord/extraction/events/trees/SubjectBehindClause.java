package onrecord.extraction.events.trees;

import onrecord.language.Sentence;

/**
 * Hangs on its verb whom the tree takes for another name of the last one in the clause in front: <em>“After killing his aunt, <u>Trent</u>
 * fled”</em>. Another name of hers would have a comma behind it, too, and the verb has no other subject.
 */
final class SubjectBehindClause {

    private SubjectBehindClause() {}

    static Sentence mend(Sentence sentence) {
        Tree tree = new Tree(sentence);
        for (int noun = 2; noun < sentence.size(); noun++) {
            int comma = tree.isNoun(noun) && sentence.is(noun, "appos") ? tree.phrases.from(noun) - 1 : Tree.NONE;
            int verb = comma > 0 && sentence.token(comma).form().equals(",") ? verbBehind(sentence, tree.phrases.to(noun) + 1) : Tree.NONE;
            if (verb >= 0 && hasNoSubject(sentence, verb) && sentence.head(noun) < comma && tree.isUnder(sentence.head(noun), verb)) {
                tree.hang(noun, verb, sentence.child(verb, "aux:pass") == Tree.NONE ? "nsubj" : "nsubj:pass");
            }
        }
        return tree.mended();
    }

    /** The verb that begins here, with what helps it. */
    private static int verbBehind(Sentence sentence, int word) {
        int first = word;
        while (first < sentence.size() && sentence.tagged(first, "RB")) {
            first++;
        }
        boolean finite = first < sentence.size() && sentence.token(first).isFinite();
        boolean helps = finite && sentence.token(first).relation().startsWith("aux");
        return helps ? sentence.head(first) : finite ? first : Tree.NONE;
    }

    private static boolean hasNoSubject(Sentence sentence, int verb) {
        return sentence.child(verb, "nsubj") == Tree.NONE && sentence.child(verb, "nsubj:pass") == Tree.NONE;
    }
}
