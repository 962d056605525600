package onrecord.extraction.statements.content;

import onrecord.extraction.cuewords.Complement;
import onrecord.extraction.cuewords.Habit;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;

/** Tells where a reporting clause begins that "as" leads in: <em>As Keller said, it is safe.</em> <em>It is, as Keller said, safe.</em> */
final class AsClauses {

    private final Page page;

    AsClauses(Page page) {
        this.page = page;
    }

    /** The "as" in front of the clause, or else its own first token. */
    int startOf(Attribution attribution) {
        int first = attribution.first();
        int as = first - 1;
        boolean led =
                as >= page.outerSentences().startOf(first) && page.form(as).equalsIgnoreCase("as")
                        && attribution.cue().word().takes(Complement.CLAUSE);
        return led && opensOrIsSetOff(as) && !namesThing(attribution.cue()) ? as : first;
    }

    private boolean opensOrIsSetOff(int as) {
        return as == page.outerSentences().startOf(as) || page.quoted(as - 1) || ParentheticalClauses.isBreak(page.form(as - 1));
    }

    /** In <em>as she denied the claim</em> "as" means while. */
    private boolean namesThing(Cue cue) {
        int next = cue.last() + 1;
        return next < page.size() && !cue.word().has(Habit.TELLS)
                && (page.tagged(next, "DT") || page.tagged(next, "PRP") || page.tagged(next, "J") || page.tagged(next, "NNS"));
    }
}
