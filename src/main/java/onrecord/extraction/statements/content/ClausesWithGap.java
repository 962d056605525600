package onrecord.extraction.statements.content;

import java.util.Set;
import onrecord.extraction.statements.page.Page;
import onrecord.text.WordSections;

/**
 * Says where a clause ends whose subject is the noun that it tells about: <em>the van that police say <b>was stolen</b> is blue</em>,
 * <em>the vote, which polls suggest <b>will be close</b>, is on Monday</em>. The tree often has the next verb in it.
 */
final class ClausesWithGap {

    private static final Set<String> SUBORDINATE =
            WordSections.read("statements/conjunctions.txt").set("time or reason", "comparison or condition");

    private final Page page;

    ClausesWithGap(Page page) {
        this.page = page;
    }

    /** The last word of the clause that begins here; {@code last} itself where it does not begin with its verb. */
    int endOf(int first, int last) {
        if (page.quoted(first) || !page.isFinite(first) || isCondition(first)) {
            return last;
        }
        boolean linked = false;
        for (int i = first + 1; i <= last && !page.quoted(i); i++) {
            if (page.form(i).equals(",") && hasVerbOfItsOwn(i + 1, last) && !isEnumerated(i + 1, last)) {
                return i - 1;
            }
            if (page.isFinite(i) && !linked) {
                return i - 1;
            }
            linked = !page.isFinite(i) && (linked || mayHaveVerb(i));
        }
        return last;
    }

    /** <em>said had it rained they would have stayed</em> */
    private boolean isCondition(int verb) {
        return page.lower(verb).equals("had")
                && (page.tagged(verb + 1, "N") || page.tagged(verb + 1, "DT") || page.tagged(verb + 1, "PRP"));
    }

    /** Not <em>…, and it was late</em>, nor <em>…, held by a man who was late</em>. */
    private boolean hasVerbOfItsOwn(int from, int last) {
        for (int i = from; i <= last && !mayHaveVerb(i); i++) {
            if (page.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** <em>… say shot, stabbed and robbed her</em> */
    private boolean isEnumerated(int verb, int last) {
        for (int i = verb + 1; page.isFinite(verb) && i <= last; i++) {
            if (page.tagged(i, "CC") && i < last && page.isFinite(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHaveVerb(int i) {
        return page.tagged(i, "W") || page.tagged(i, "CC") || page.lower(i).equals("that") || SUBORDINATE.contains(page.lower(i))
                || page.token(i).tag().equals("PRP") && !page.form(i).equals("it");
    }
}
