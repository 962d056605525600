package onrecord.extraction.statements.modality;

import java.util.Set;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.text.WordSections;

/** Finds negations of a verb or adjective: <em>did not say</em>, <em>neither wrote nor said</em>. */
final class Negation {

    private static final WordSections WORDS = WordSections.read("statements/modality.txt");
    private static final Set<String> NEGATIONS = WORDS.set("negations");
    private static final Set<String> BEHIND_NOT = WORDS.set("behind not");

    private final Page page;
    private final Tree tree;

    Negation(Page page) {
        this.page = page;
        this.tree = page.tree();
    }

    /** By the tree or among the cue's own words. */
    boolean of(Cue cue) {
        for (int i = cue.first(); i < cue.head(); i++) {
            if (negates(i)) {
                return true;
            }
        }
        return of(cue.head());
    }

    boolean of(int verb) {
        for (int child : tree.children(verb)) {
            if (child < verb && negates(child)) {
                return true;
            }
        }
        return false;
    }

    /** Not in <em>not only said</em>. */
    private boolean negates(int i) {
        return NEGATIONS.contains(page.lower(i)) && !page.quoted(i) && !BEHIND_NOT.contains(page.lower(i + 1));
    }
}
