package onrecord.extraction.statements.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.language.NameKind;
import onrecord.text.Quotation;
import onrecord.text.Span;

/**
 * Closes quotations whose closing mark is missing where their reporting clause begins: <em>“We will fix it, said Ann Dunn.</em> Without
 * it, they run to the end of the paragraph and swallow their speaker.
 */
final class MissingMarks {

    private static final Set<String> SAYING = Set.of("said", "says", "added", "asked", "replied", "told", "wrote", "tweeted", "explained",
            "continued", "insisted", "warned");
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_CLAUSE = 30;

    private final Page page;

    MissingMarks(Page page) {
        this.page = page;
    }

    List<Quotation> close(List<Quotation> quotations) {
        List<Quotation> closed = new ArrayList<>(quotations.size());
        for (Quotation quotation : quotations) {
            closed.add(quotation.closed() ? quotation : closed(quotation));
        }
        return closed;
    }

    private Quotation closed(Quotation open) {
        int first = page.tokenAt(open.span().start());
        for (int i = first + 2; i + 2 < page.size() && page.token(i + 1).span().end() <= open.span().end(); i++) {
            if (page.form(i).equals(",") && (opensInverted(i + 1) || opensPlain(i + 1))) {
                int end = page.token(i).span().end();
                return new Quotation(new Span(open.span().start(), end), new Span(open.words().start(), end), true, open.single());
            }
        }
        return open;
    }

    /** <em>said Ann Dunn</em> to the end of the sentence */
    private boolean opensInverted(int verb) {
        boolean saying = isSaying(verb) && verb + 1 < page.sentenceEnd(verb);
        return saying && isSomebody(verb + 1) && endsSentence(verb + 1);
    }

    /** <em>Ann Dunn said</em>, <em>she said on Monday</em> */
    private boolean opensPlain(int first) {
        if (!isSomebody(first) || page.tagged(first, "DT")) {
            return false;
        }
        int end = Math.min(page.sentenceEnd(first), first + LONGEST_NAME);
        int i = first;
        while (i < end && (page.tagged(i, "NN") || i == first)) {
            i++;
        }
        return i < end && isSaying(i) && endsSentence(i + 1);
    }

    private boolean isSaying(int i) {
        return SAYING.contains(page.form(i));
    }

    private boolean isSomebody(int i) {
        return page.token(i).name() != NameKind.NONE || page.tagged(i, "DT") || page.form(i).equals("he") || page.form(i).equals("she")
                || page.form(i).equals("they");
    }

    private boolean endsSentence(int from) {
        int end = page.sentenceEnd(from - 1);
        for (int i = from; i < Math.min(end, from + LONGEST_CLAUSE); i++) {
            if (page.isFinite(i)) {
                return false;
            }
        }
        return end - from <= LONGEST_CLAUSE;
    }
}
