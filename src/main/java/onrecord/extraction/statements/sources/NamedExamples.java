package onrecord.extraction.statements.sources;

import java.util.Set;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;
import onrecord.language.NameKind;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks in a relative clause behind a list of examples: in <em>guests like Vera Holt, Karl Beck and Olaf Brandt, who joked</em> the
 * last, whatever the tree hangs the clause on.
 */
final class NamedExamples {

    private static final Set<String> LEADING = WordSections.read("statements/prepositions.txt").set("examples");
    private static final int LONGEST = 60;

    private final Page page;

    NamedExamples(Page page) {
        this.page = page;
    }

    /** The last name of the list, or null when the cue is not behind one. */
    @Nullable
    Source lastBefore(Cue cue) {
        int pronoun = cue.first() - 1;
        while (pronoun > 0 && page.tagged(pronoun, "RB")) {
            pronoun--;
        }
        boolean relative = pronoun > 2 && page.lower(pronoun).equals("who") && page.form(pronoun - 1).equals(",");
        int last = pronoun - 2;
        if (!relative || !isName(last)) {
            return null;
        }
        int first = beginOfName(last);
        return first > page.sentenceStart(last) && endsList(first) ? new Source(first, pronoun, last, true) : null;
    }

    private int beginOfName(int last) {
        int first = last;
        while (first > 0 && isName(first - 1) && !page.token(first).beginsName()) {
            first--;
        }
        return first;
    }

    /** Whether this is the last of several names behind "like". */
    private boolean endsList(int first) {
        if (!page.tagged(first - 1, "CC")) {
            return false;
        }
        int i = first - 1;
        while (i > first - LONGEST && i > page.sentenceStart(first)
                && (isName(i) || page.tagged(i, "CC") || page.form(i).equals(","))) {
            i--;
        }
        return isName(i + 1) && LEADING.contains(page.lower(i));
    }

    private boolean isName(int i) {
        return page.token(i).name() == NameKind.PERSON;
    }
}
