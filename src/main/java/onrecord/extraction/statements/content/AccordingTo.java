package onrecord.extraction.statements.content;

import java.util.ArrayList;
import java.util.List;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Quotations;
import onrecord.extraction.statements.page.Tree;
import onrecord.text.Span;

/** Finds what is credited by <em>according to</em>: the clause that the phrase stands in, without the phrase. */
public final class AccordingTo {

    private final Page page;
    private final Tree tree;
    private final OuterSentences sentences;
    private final Quotations quotations;

    public AccordingTo(Page page) {
        this.page = page;
        this.tree = page.tree();
        this.sentences = page.outerSentences();
        this.quotations = page.quotations();
    }

    public List<Span> contentOf(Attribution attribution) {
        if (attribution.source() == null) {
            return List.of();
        }
        int sentence = sentences.of(attribution.cue().head());
        int begin = sentences.start(sentence);
        int end = sentences.end(sentence) - 1;
        int verb = tree.head(attribution.source().head());
        boolean embedded = verb != Page.NONE && page.tagged(verb, "VB") && tree.head(verb) != Page.NONE && hasRelativePronoun(verb);
        if (embedded) {
            begin = Math.max(begin, tree.firstOfSubtree(verb));
            end = Math.min(end, tree.lastOfSubtree(verb));
        }
        int pronoun = attribution.first() - 2;
        boolean relative = pronoun >= begin && page.form(pronoun + 1).equals(",") && page.tagged(pronoun, "W");
        if (relative) {
            begin = attribution.first();
            end = afterRelative(attribution.last() + 1, end);
        }
        List<Span> pieces = new ArrayList<>();
        addTrimmed(pieces, begin, attribution.first() - 1);
        boolean opens = pieces.isEmpty();
        int from = behindDescription(attribution.last() + 1, end);
        boolean goesOn = from + 1 < end && (opens || page.form(from).equals(",") && medial(attribution));
        if (goesOn) {
            addTrimmed(pieces, from, end);
        }
        return pieces;
    }

    private boolean hasRelativePronoun(int verb) {
        int subject = tree.child(verb, "nsubj");
        return tree.is(verb, "acl") && subject != Page.NONE && page.tagged(subject, "W");
    }

    /** Of <em>According to Dunn, who owns it, the bridge is safe</em> the comma behind the relative clause. */
    private int behindDescription(int comma, int end) {
        if (comma + 1 >= end || !page.tagged(comma + 1, "WP")) {
            return comma;
        }
        for (int i = comma + 2; i < end; i++) {
            if (!page.quoted(i) && page.form(i).equals(",") && page.hasFinite(comma + 1, i) && opensClause(i + 1)
                    && page.hasFinite(i + 1, end)) {
                return i;
            }
        }
        return end;
    }

    /** Not <em>, and has two sons</em> nor <em>, which is old</em> */
    private boolean opensClause(int first) {
        return !page.tagged(first, "CC") && !page.tagged(first, "W") && !page.isFinite(first);
    }

    /** To the end of the quotation, or the next comma, in <em>who, according to her, “wants peace”, left</em>. */
    private int afterRelative(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            boolean leavesQuotation = page.quoted(i - 1) && quotations.at(i) != quotations.at(i - 1);
            if (leavesQuotation || !page.quoted(i) && page.form(i).equals(",")) {
                return i - 1;
            }
        }
        return end;
    }

    /** Whether the clause goes on behind: what stands before has no verb yet. */
    private boolean medial(Attribution attribution) {
        int begin = sentences.startOf(attribution.cue().head());
        for (int i = begin; i < attribution.first(); i++) {
            if (page.isFinite(i)) {
                return false;
            }
        }
        return true;
    }

    private void addTrimmed(List<Span> pieces, int first, int last) {
        while (first <= last && !page.quoted(first) && page.isPunctuation(first)) {
            first++;
        }
        while (last >= first && !page.quoted(last) && page.isPunctuation(last)) {
            last--;
        }
        boolean hasWords = last > first || last == first && !page.isPunctuation(first);
        if (hasWords) {
            pieces.add(page.span(first, last));
        }
    }
}
