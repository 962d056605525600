package onrecord.extraction.statements.cues;

import onrecord.extraction.cuewords.CueWord;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import org.jspecify.annotations.Nullable;

/** Finds attitudes that are adjectives: <em>was confident that it would hold</em>. */
final class AttitudeCues {

    private final CueWords words;
    private final Page page;
    private final Tree tree;

    AttitudeCues(CueWords words, Page page) {
        this.words = words;
        this.page = page;
        this.tree = page.tree();
    }

    /** The cue whose adjective, or participle in its place, this token is; or null. */
    @Nullable
    Cue at(int i) {
        CueWord word = words.adjective(page.form(i));
        if (word == null) {
            return null;
        }
        int copula = tree.child(i, "cop");
        copula = copula == Page.NONE ? tree.child(i, "aux") : copula;
        boolean predicate = copula != Page.NONE && copula <= i;
        return predicate ? new Cue(i, Math.min(copula, tree.firstHelper(i)), i, word, Cue.Form.ADJECTIVE, false) : null;
    }
}
