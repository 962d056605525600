package onrecord.extraction.statements.phrases;

import java.util.Set;
import onrecord.extraction.statements.page.Page;
import onrecord.language.NounChunks;
import onrecord.text.WordSections;

/** Says which words make chains of {@link NounChunks}, and where their brackets close: <em>Ann Dunn (D-Ohio)</em>. */
final class PhraseWords {

    private static final Set<String> LINKS = WordSections.read("statements/prepositions.txt").set("links");

    private final Page page;
    private final NounChunks chunks;

    PhraseWords(Page page) {
        this.page = page;
        this.chunks = new NounChunks(page::token, page.size());
    }

    /** Whether the word can stand inside a phrase without links: <em>the city’s two oldest bridges</em>. */
    boolean isInside(int i) {
        return chunks.isPart(i) || isHyphened(i);
    }

    /** <em>the Oslo-based firm</em> */
    private boolean isHyphened(int i) {
        return i > 1 && page.tagged(i, "VB") && page.form(i - 1).equals("-") && page.tagged(i - 2, "N")
                && page.isAttached(i - 1);
    }

    /** <em>’s</em> */
    boolean isOwning(int i) {
        return chunks.isPossessive(i);
    }

    boolean isLink(int i) {
        return LINKS.contains(page.lower(i));
    }

    /** The last token of the phrase, mended so that it ends neither before a closing bracket nor behind an opening one. */
    int withBrackets(int first, int last, int head) {
        int open = Page.NONE;
        for (int i = first; i <= last; i++) {
            if (page.form(i).equals("(")) {
                open = i;
            } else if (page.form(i).equals(")")) {
                open = Page.NONE;
            }
        }
        if (open == Page.NONE) {
            return last;
        }
        boolean closes = last + 1 < page.size() && page.form(last + 1).equals(")");
        return closes ? last + 1 : Math.max(head, open - 1);
    }
}
