package onrecord.extraction.events.trees;

import onrecord.language.Sentence;

/** "tied Ford, then <em>set</em> the record": what somebody does next has the subject of the verb before, like one that "and" joins. */
final class NextDeed {

    private NextDeed() {}

    static Sentence mend(Sentence sentence) {
        Tree tree = new Tree(sentence);
        for (int verb = 3; verb < sentence.size(); verb++) {
            int first = sentence.head(verb);
            boolean next = sentence.is(verb, "parataxis") && sentence.tagged(verb, "VB") && first >= 0 && first < verb - 2
                    && sentence.token(first).tag().equals("VBD") && sentence.lower(verb - 1).equals("then")
                    && sentence.lower(verb - 2).equals(",") && sentence.child(verb, "nsubj") < 0;
            if (next && !sentence.token(verb).tag().equals("VBG")) {
                tree.put(verb, "VBD", first, "conj");
            }
        }
        return tree.mended();
    }
}
