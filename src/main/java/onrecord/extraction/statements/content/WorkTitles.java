package onrecord.extraction.statements.content;

import onrecord.extraction.statements.page.Page;

/** Tells titles from speech: in <em>“The Long Pier” director Sam Voight called him a friend</em> the quotation is part of the source. */
public final class WorkTitles {

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
}
