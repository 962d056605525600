package onrecord.extraction.events.trees;

import onrecord.language.Sentence;

/** "the family <em>of Leah Moon, who</em> was shot": the clause describes the name, which depends on the noun before. */
final class RelativeClause {

    private RelativeClause() {}

    static Sentence mend(Sentence sentence) {
        Tree tree = new Tree(sentence);
        for (int pronoun = 4; pronoun < sentence.size(); pronoun++) {
            int verb = sentence.lower(pronoun).equals("who") && sentence.is(pronoun, "nsubj") ? sentence.head(pronoun) : Tree.NONE;
            int name = verb < 0 ? Tree.NONE : sentence.child(verb, "nsubj");
            boolean beside = name > 1 && name < pronoun && tree.phrases.to(name) == pronoun - 2 && sentence.lower(pronoun - 1).equals(",");
            int of = beside ? tree.phrases.from(name) - 1 : Tree.NONE;
            if (of > 0 && sentence.is(of, "mark") && sentence.head(of) == verb && tree.isNoun(of - 1)) {
                tree.hang(name, tree.phrases.headOf(of - 1), "nmod");
                tree.hang(of, name, "case");
                tree.hang(verb, name, "acl:relcl");
                break;
            }
        }
        return tree.mended();
    }
}
