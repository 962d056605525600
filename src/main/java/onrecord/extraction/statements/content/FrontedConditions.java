package onrecord.extraction.statements.content;

import java.util.Set;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.text.Span;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** Keeps the main clause out of what a condition before it says: <em>Had she said so, <b>it might have lived</b></em>. */
final class FrontedConditions {

    private static final Set<String> INVERTED = WordSections.read("statements/modality.txt").set("inverted");
    private static final Set<String> CONDITIONS = WordSections.read("statements/modality.txt").set("conditions");
    private static final int FARTHEST_VERB = 12;

    private final Page page;

    FrontedConditions(Page page) {
        this.page = page;
    }

    /** What is left of the content of a cue in a condition; null when nothing is, or no clause. */
    @Nullable
    Span within(Cue cue, Span content) {
        int comma = commaBehind(cue);
        int first = page.tokenAt(content.start());
        if (comma == Page.NONE || comma > page.tokenAt(content.end() - 1)) {
            return content;
        }
        return first < comma && page.hasFinite(first, comma - 1) ? page.span(first, comma - 1) : null;
    }

    /** The comma before the main clause, where the cue is the verb of a condition that opens its sentence. */
    private int commaBehind(Cue cue) {
        int begin = page.outerSentences().startOf(cue.head());
        int end = page.outerSentences().endOf(cue.head());
        boolean inverted = INVERTED.contains(page.lower(begin)) && !page.form(end - 1).equals("?");
        boolean fronted = cue.form() == Cue.Form.VERB && !page.quoted(begin) && cue.head() > begin
                && (inverted || CONDITIONS.contains(page.lower(begin))) && !page.hasFinite(begin + 1, Math.max(begin, cue.first() - 1))
                && !hasComma(begin, cue.head());
        for (int i = cue.last() + 1; fronted && i + 2 < end; i++) {
            if (page.form(i).equals(",") && !page.quoted(i) && opensMainClause(i + 1, end)) {
                return i;
            }
        }
        return Page.NONE;
    }

    /** A subject and a finite verb, with no other comma or conjunction between. */
    private boolean opensMainClause(int first, int end) {
        boolean subject = page.tagged(first, "PRP") || page.tagged(first, "DT") || page.tagged(first, "N") || page.tagged(first, "J")
                || page.tagged(first, "EX");
        for (int i = first + 1; subject && i < Math.min(end, first + FARTHEST_VERB); i++) {
            if (page.isFinite(i)) {
                return true;
            }
            if (page.isPunctuation(i) || page.tagged(i, "CC") || page.tagged(i, "W")) {
                return false;
            }
        }
        return false;
    }

    private boolean hasComma(int first, int end) {
        for (int i = first; i < end; i++) {
            if (page.form(i).equals(",")) {
                return true;
            }
        }
        return false;
    }
}
