package onrecord.extraction.statements.page;

import java.util.Arrays;
import onrecord.extraction.quotations.ArticleQuotations;
import onrecord.text.Span;

/** The quotations of a page, numbered from 0, and the tokens that stand in each: <em>“ It rains , ”</em>, marks included. */
public final class Quotations {

    private final ArticleQuotations quotations;
    private final int[] quotationOf;
    private final int[] first;
    private final int[] last;

    /** @param page with its tokens */
    Quotations(Page page, ArticleQuotations quotations) {
        this.quotations = quotations;
        this.quotationOf = new int[page.size()];
        this.first = new int[quotations.size()];
        this.last = new int[quotations.size()];
        Arrays.fill(quotationOf, Page.NONE);
        Arrays.fill(first, Page.NONE);
        Arrays.fill(last, Page.NONE);
        int from = 0;
        for (int q = 0; q < quotations.size(); q++) {
            from = place(q, page, Math.max(from, page.tokenAt(span(q).start())));
        }
    }

    /** @return the token behind the quotation */
    private int place(int quotation, Page page, int from) {
        int i = from;
        while (i < page.size() && page.token(i).span().start() < span(quotation).end()) {
            quotationOf[i++] = quotation;
        }
        if (i > from) {
            first[quotation] = from;
            last[quotation] = i - 1;
        }
        return i;
    }

    public int size() {
        return quotations.size();
    }

    /** The number of the quotation that the token stands in, marks included, or {@link Page#NONE}. */
    public int at(int token) {
        return quotationOf[token];
    }

    /** The first token of a quotation, or {@link Page#NONE} where it has none. */
    public int first(int quotation) {
        return first[quotation];
    }

    public int last(int quotation) {
        return last[quotation];
    }

    /** The last token of the quotation that this token stands in. */
    public int lastAt(int token) {
        return last[quotationOf[token]];
    }

    /** With the marks. */
    public Span span(int quotation) {
        return quotations.get(quotation).span();
    }

    /** Without the marks. */
    public Span words(int quotation) {
        return quotations.get(quotation).words();
    }

    /** The last character inside the marks that is no space: {@code '?'} of <em>“Is it safe?”</em> */
    public char lastCharacter(int quotation, String text) {
        Span words = words(quotation);
        int end = words.end();
        while (end > words.start() + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return text.charAt(end - 1);
    }

    /** Whether the closing mark is missing, as where the next paragraph goes on with the quotation. */
    public boolean isOpen(int quotation) {
        return !quotations.get(quotation).closed();
    }

    /** The number of the first quotation that ends behind this offset; {@link #size} if none does. */
    public int firstEndingAfter(int offset) {
        return quotations.firstEndingAfter(offset);
    }
}
