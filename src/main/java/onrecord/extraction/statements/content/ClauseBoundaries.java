package onrecord.extraction.statements.content;

import java.util.Set;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.SeparatingMarks;
import onrecord.text.WordSections;

/** Finds where one clause of a sentence ends and the next begins: before "though" in <em>It is old, though he noted…</em> */
public final class ClauseBoundaries {

    private static final Set<String> CONTRAST = WordSections.read("statements/conjunctions.txt").set("contrast");

    private final Page page;

    public ClauseBoundaries(Page page) {
        this.page = page;
    }

    /** The offset behind the last word before this token; marks that set off are no part of it. */
    public int endOfWordBefore(int token) {
        int i = token - 1;
        while (i > 0 && !page.quoted(i) && SeparatingMarks.setsOff(page.form(i))) {
            i--;
        }
        return page.token(i).span().end();
    }

    /** <em>…, but she denied</em>, <em>…, though he noted</em>: whether the clause that begins here is joined to the one before. */
    boolean isJoined(int first) {
        int link = first - 1;
        if (link <= page.outerSentences().startOf(first)) {
            return false;
        }
        boolean contrasts = CONTRAST.contains(page.lower(link));
        return !page.quoted(link) && (endsClause(link - 1) || contrasts && page.quoted(link - 1)) && (page.tagged(link, "CC") || contrasts);
    }

    /** The conjunction behind a comma that opens the clause of this token, no further left than {@code stop}. */
    int conjunctionBefore(int first, int stop) {
        for (int i = first; i > stop + 1; i--) {
            boolean contrasts = CONTRAST.contains(page.lower(i));
            boolean links = (page.tagged(i, "CC") || page.tagged(i, "W") || contrasts) && endsClause(i - 1);
            if ((links || contrasts && page.quoted(i - 1)) && !page.quoted(i)) {
                return i;
            }
        }
        return Page.NONE;
    }

    /** A mark that sets off, also within closing quotation marks. */
    private boolean endsClause(int i) {
        boolean closing = page.quoted(i) && page.quotations().lastAt(i) == i;
        return SeparatingMarks.setsOff(page.form(closing ? i - 1 : i));
    }
}
