package onrecord.extraction.events.trees;

import java.util.Set;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.language.NameKind;
import onrecord.language.Sentence;

/**
 * "A jury found <em>Otto Vance (not) guilty</em>": what somebody is found, which was taken for a noun that the name describes or for a clause of its
 * own. Whom the jury finds so is its object.
 */
final class FoundGuilty {

    private static final Set<String> FOUND = Set.of("guilty", "innocent", "liable");

    private FoundGuilty() {}

    static Sentence mend(Sentence sentence) {
        Tree tree = new Tree(sentence);
        for (int found = 2; found < sentence.size(); found++) {
            int finding = FOUND.contains(sentence.lower(found)) ? sentence.head(found) : Tree.NONE;
            boolean finds = finding >= 0 && finding < found && sentence.token(finding).lemma().equals("find");
            int somebody = finds ? somebody(tree, found) : Tree.NONE;
            if (somebody > finding) {
                tree.put(found, "JJ", finding, "xcomp");
                tree.hang(somebody, finding, "obj");
                hangAround(tree, found, somebody);
            }
        }
        return tree.mended();
    }

    /** Who stands before it, whatever negation is between. */
    private static int somebody(Tree tree, int found) {
        Sentence sentence = tree.sentence;
        for (int child : sentence.children(found)) {
            boolean named = sentence.token(child).name() == NameKind.PERSON || PartyNouns.describesOne(sentence.lower(child));
            boolean party = sentence.token(child).tag().equals("PRP") || tree.isNoun(child) && !sentence.is(child, "flat") && named;
            if (child < found && party) {
                return child;
            }
        }
        return Tree.NONE;
    }

    /** "a <em>former</em> clerk": what describes somebody; "of <em>killing</em> her": of what somebody is found guilty. */
    private static void hangAround(Tree tree, int found, int somebody) {
        for (int child : tree.sentence.children(found)) {
            if (child < somebody) {
                tree.hang(child, somebody);
            } else if (child > found && tree.sentence.is(child, "acl")) {
                tree.hang(child, found, "advcl");
            }
        }
    }
}
