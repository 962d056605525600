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
        if (word == null || isOutdone(i)) {
            return null;
        }
        int copula = tree.child(i, "cop");
        copula = copula == Page.NONE ? tree.child(i, "aux") : copula;
        boolean predicate = copula != Page.NONE && copula <= i;
        return predicate ? new Cue(i, Math.min(copula, tree.firstHelper(i)), i, word, Cue.Form.ADJECTIVE, false) : null;
    }

    /** <em>was so clear about it that nobody asked</em>: the clause tells what came of it; but <em>was so sure that it would hold</em>. */
    private boolean isOutdone(int adjective) {
        boolean degree = adjective > page.outerSentences().startOf(adjective) && page.lower(adjective - 1).equals("so");
        int end = page.outerSentences().endOf(adjective);
        for (int i = adjective + 2; degree && i < end && !page.isPunctuation(i) && !page.isFinite(i); i++) {
            if (page.lower(i).equals("that") && !page.quoted(i)) {
                return true;
            }
        }
        return false;
    }
}
