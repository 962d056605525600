package onrecord.extraction.statements.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import onrecord.extraction.statements.content.Attribution.Evidence;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.text.AttributionType;

/**
 * Ends a content where the next reporting clause begins that has words of its own: <em>She said it rained, and when asked he replied,
 * “No”</em> is two statements.
 */
public final class ContentCuts {

    /** Of contents that hold each other, so many may end at the same clause. */
    private static final int MOST_OPEN = 3;

    private final Page page;
    private final Tree tree;
    private final OuterSentences sentences;
    private final ClauseBoundaries boundaries;

    public ContentCuts(Page page) {
        this.page = page;
        this.tree = page.tree();
        this.sentences = page.outerSentences();
        this.boundaries = new ClauseBoundaries(page);
    }

    /** @param attributions in reading order, those made for quotations at the end */
    public void cut(List<Attribution> attributions) {
        Deque<Attribution> open = new ArrayDeque<>();
        for (Attribution attribution : attributions) {
            for (Attribution before : open) {
                cut(before, attribution);
            }
            if (!attribution.isEmpty() && followsItsCue(attribution)) {
                open.addFirst(attribution);
            }
            if (open.size() > MOST_OPEN) {
                open.removeLast();
            }
        }
    }

    private void cut(Attribution open, Attribution next) {
        int boundary = boundaryBetween(open, next);
        if (boundary != Page.NONE) {
            open.endBefore(boundaries.endOfWordBefore(boundary));
        }
    }

    private static boolean followsItsCue(Attribution attribution) {
        return attribution.evidence() == Evidence.COMPLEMENT || attribution.evidence() == Evidence.PHRASE;
    }

    private int boundaryBetween(Attribution open, Attribution next) {
        int cue = next.cue().head();
        boolean together = sentences.of(open.cue().head()) == sentences.of(cue);
        int quotation = together ? openingQuotation(next) : Page.NONE;
        if (quotation > open.cue().last() && open.overlaps(page.token(quotation).span()) && tree.head(open.cue().head()) != Page.NONE
                && page.hasFinite(open.cue().last() + 1, quotation - 1)) {
            return quotation;
        }
        boolean reached = together && open.overlaps(page.token(cue).span());
        if (!reached) {
            return Page.NONE;
        }
        if (isMainClause(next, open)) {
            return page.hasFinite(open.cue().last() + 1, next.first() - 1) ? next.first() : open.cue().last() + 1;
        }
        if (goesOnSaying(open, next)) {
            return next.cue().first();
        }
        if (saysAgain(open, next)) {
            return next.cue().first() - 1;
        }
        if (isNextReport(open, next)) {
            return next.first() - 1;
        }
        int semicolon = semicolonBefore(next, open.cue().last());
        if (semicolon != Page.NONE) {
            return semicolon;
        }
        return hasWordsOfItsOwn(next) ? boundaries.conjunctionBefore(next.first(), open.cue().last()) : Page.NONE;
    }

    /** <em>told the crowd that it was old, saying “it has to go”</em>: the same speaker's next words, with a verb of their own. */
    private boolean goesOnSaying(Attribution open, Attribution next) {
        int cue = next.cue().first();
        boolean participle = page.tagged(cue, "VBG") && next.cue().isActiveSpeech() && page.form(cue - 1).equals(",") && !page.quoted(cue)
                && next.evidence() == Evidence.COMPLEMENT;
        return participle && open.source() != null && next.source() != null && open.source().head() == next.source().head();
    }

    /** <em>called on the firm to “open its books” and called for talks</em>: the same verb again, of the same speaker. */
    private boolean saysAgain(Attribution open, Attribution next) {
        boolean again = next.cue().word().lemma().equals(open.cue().word().lemma()) && page.isFinite(next.cue().first())
                && page.tagged(next.cue().first() - 1, "CC") && !next.isEmpty();
        return again && open.source() != null && next.source() != null && open.source().head() == next.source().head();
    }

    /**
     * <em>Owners said the bridge is safe and its engineers warned that it is not</em>: behind words that are in the present the reporter's past
     * begins again.
     */
    private boolean isNextReport(Attribution open, Attribution next) {
        int link = next.first() - 1;
        boolean past = page.token(open.cue().first()).tag().equals("VBD") && page.token(next.cue().first()).tag().equals("VBD");
        boolean own = next.source() != null && next.source().own() && next.source().last() < next.cue().first() && !next.isEmpty()
                && next.cue().word().attribution() == AttributionType.ASSERTION && !page.tagged(next.source().head(), "PRP");
        return past && own && link > open.cue().last() && page.tagged(link, "CC") && isPresent(open.cue().last() + 1, link);
    }

    /** By the first verb that makes a clause. */
    private boolean isPresent(int first, int end) {
        for (int i = first; i < end; i++) {
            if (page.isFinite(i)) {
                return page.token(i).tag().equals("VBZ") || page.token(i).tag().equals("VBP");
            }
        }
        return false;
    }

    /** <em>Though they would not say why, “it was old,” Dunn said.</em> Where the words begin that the main clause has for itself. */
    private int openingQuotation(Attribution next) {
        int first = next.isEmpty() ? Page.NONE : page.tokenAt(next.content().get(0).start());
        boolean quotes = first > 0 && first < next.first() && page.quoted(first) && page.form(first - 1).equals(",");
        return quotes ? first : Page.NONE;
    }

    /** <em>Dunn says the bridge is safe; its owner insists that it is old.</em> */
    private int semicolonBefore(Attribution next, int stop) {
        boolean own = next.source() != null && next.source().own() && !next.isEmpty() && page.isFinite(next.cue().first());
        for (int i = next.first() - 1; own && i > stop; i--) {
            if (!page.quoted(i) && page.form(i).equals(";")) {
                return i;
            }
        }
        return Page.NONE;
    }

    private boolean hasWordsOfItsOwn(Attribution attribution) {
        boolean clause = attribution.source() != null && attribution.source().own() && attribution.cue().form() == Cue.Form.VERB;
        boolean quotes = clause
                && (attribution.evidence() == Evidence.BESIDE || !attribution.isEmpty() && boundaries.isJoined(attribution.first()));
        return quotes || isInsideRelativeClause(attribution);
    }

    /** <em>met Olsen, who, according to him, “wants peace”</em> */
    private boolean isInsideRelativeClause(Attribution attribution) {
        int pronoun = attribution.first() - 2;
        return attribution.cue().form() == Cue.Form.ACCORDING_TO && pronoun > sentences.startOf(attribution.first())
                && page.form(pronoun + 1).equals(",") && page.tagged(pronoun, "W");
    }

    /** <em>When he wrote the book, Keller said that…</em>: the main clause is no part of the one in front. */
    private boolean isMainClause(Attribution attribution, Attribution open) {
        boolean main = attribution.source() != null && attribution.source().own() && !attribution.isEmpty()
                && tree.head(attribution.cue().head()) == Page.NONE && page.isFinite(attribution.cue().first());
        int first = attribution.first();
        boolean behindComma = first > 0 && page.form(first - 1).equals(",") && !page.quoted(first - 1);
        return main && behindComma && sentences.of(first) == sentences.of(open.cue().head()) && open.cue().head() < first
                && tree.head(open.cue().head()) != Page.NONE;
    }
}
