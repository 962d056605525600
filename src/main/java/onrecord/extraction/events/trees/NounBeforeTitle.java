package onrecord.extraction.events.trees;

import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.language.NameKind;
import onrecord.language.Sentence;

/** "offered <em>free-agent</em> first baseman Karl Vogt a contract": a noun that only describes the one who stands right behind it. */
final class NounBeforeTitle {

    private NounBeforeTitle() {}

    static Sentence mend(Sentence sentence) {
        for (int noun = 1; noun + 2 < sentence.size(); noun++) {
            int verb = sentence.is(noun, "obj") && sentence.token(noun).tag().equals("NN") ? sentence.head(noun) : Tree.NONE;
            if (verb >= 0 && verb < noun && sentence.tagged(verb, "VB") && !sentence.token(verb).tag().equals("VBG")) {
                Tree tree = new Tree(sentence);
                int title = titleBehind(sentence, tree, noun);
                if (title >= 0 && sentence.head(title) == verb) {
                    tree.hang(noun, title, "compound");
                    tree.hang(title, verb, "obj");
                    return tree.mended();
                }
            }
        }
        return sentence;
    }

    /** What somebody is, right behind the noun and before a name; none otherwise. */
    private static int titleBehind(Sentence sentence, Tree tree, int noun) {
        int from = tree.phrases.to(noun) + 1;
        boolean goesOn = tree.phrases.headOf(noun) == noun && from + 1 < sentence.size()
                && (sentence.tagged(from, "JJ") || sentence.token(from).tag().equals("NN"));
        for (int word = from; goesOn && word + 1 < sentence.size() && word < from + 3; word++) {
            boolean named = sentence.token(word + 1).name() == NameKind.PERSON && sentence.token(word + 1).beginsName();
            if (named && sentence.token(word).tag().equals("NN") && sentence.token(word).relation().startsWith("obl")
                    && sentence.child(word, "case") < 0 && PartyNouns.describesOne(sentence.lower(word))) {
                return word;
            }
        }
        return Tree.NONE;
    }
}
