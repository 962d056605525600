package onrecord.extraction.statements.content;

import java.util.List;
import java.util.Set;
import onrecord.extraction.statements.page.Page;
import onrecord.text.Span;
import onrecord.text.WordSections;

/**
 * Tells titles from speech: in <em>“The Long Pier” director Sam Voight called him a friend</em> the quotation is part of the source, and of the
 * film “The Long Pier” it is the name.
 */
public final class WorkTitles {

    private static final Set<String> WORKS = WordSections.read("people/fiction.txt").set("works");
    private static final Set<String> WRITTEN = WordSections.read("people/fiction.txt").set("written");
    private static final Set<String> WRITING = WordSections.read("people/fiction.txt").set("writing");
    private static final int FARTHEST_WORK = 14;
    /** Shorter words, as prepositions are, have no capital letter. */
    private static final int LONG = 5;
    private static final int LONGEST_TITLE = 12;

    private final Page page;

    public WorkTitles(Page page) {
        this.page = page;
    }

    /** Whether the quotation is joined to the phrase that begins with this token: no mark between them, no verb in it. */
    public boolean isTitleBefore(int first) {
        int last = first - 1;
        if (last < 1 || !page.quoted(last) || page.quoted(first) || !page.token(first).tag().equals("NN")) {
            return false;
        }
        int begin = page.quotations().first(page.quotations().at(last));
        return !page.isPunctuation(last - 1) && !page.hasFinite(begin, last);
    }

    /** <em>her new drama “Nine Winters”</em>: right behind the noun for a work, with capital letters on its words. */
    public boolean isTitleOfWork(int quotation) {
        int first = page.quotations().first(quotation);
        if (first == Page.NONE || first == 0) {
            return false;
        }
        if (!WORKS.contains(page.token(first - 1).lemma())) {
            return isNameOfWritten(first) && isCapitalised(first, page.quotations().last(quotation));
        }
        for (int i = first; i <= page.quotations().last(quotation); i++) {
            String form = page.form(i);
            if (form.length() >= LONG && Character.isLowerCase(form.codePointAt(0))) {
                return false;
            }
        }
        return page.quotations().last(quotation) - first <= LONGEST_TITLE;
    }

    /** <em>wrote a long story for the Harle Post, “Nine Winters in Norra”</em>: behind a comma what was written is called by its name. */
    private boolean isNameOfWritten(int first) {
        int begin = Math.max(page.outerSentences().startOf(first), first - FARTHEST_WORK);
        boolean written = false;
        for (int i = first - 2; page.form(first - 1).equals(",") && i > begin && !page.isFinite(i) && !page.isPunctuation(i); i--) {
            written |= WRITTEN.contains(page.token(i).lemma()) && page.tagged(i, "NN");
            if (written && page.isFinite(i - 1)) {
                return WRITING.contains(page.token(i - 1).lemma());
            }
        }
        return false;
    }

    /** Capital letters on all words but articles, prepositions and conjunctions. */
    private boolean isCapitalised(int first, int last) {
        int capitals = 0;
        for (int i = first; i <= last; i++) {
            boolean small = page.tagged(i, "IN") || page.tagged(i, "DT") || page.tagged(i, "CC") || page.tagged(i, "TO");
            if (Character.isLowerCase(page.form(i).codePointAt(0)) && !small) {
                return false;
            }
            capitals += Character.isUpperCase(page.form(i).codePointAt(0)) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** Whether these words are nothing but the title of a work. */
    public boolean isAll(List<Span> content) {
        int quotation = content.size() == 1 ? page.quotations().firstEndingAfter(content.get(0).start()) : page.quotations().size();
        return quotation < page.quotations().size() && page.quotations().span(quotation).contains(content.get(0))
                && isTitleOfWork(quotation);
    }
}
