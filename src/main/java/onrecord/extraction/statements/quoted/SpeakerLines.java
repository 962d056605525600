package onrecord.extraction.statements.quoted;

import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Quotations;
import onrecord.extraction.statements.page.SeparatingMarks;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.extraction.statements.phrases.Source;
import onrecord.language.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the speaker that is set beside a quotation without any verb: behind a dash (<em>“I was afraid.” — Ana Ruiz, Houston</em>) or on a
 * line of its own, before or after the paragraph of the quotation. An article uses one order throughout: that of its first such line.
 */
final class SpeakerLines {

    private static final int LONGEST_LINE = 16;
    private static final int MOST_PARAGRAPHS = 4;

    private final Page page;
    private final OuterSentences sentences;
    private final Quotations quotations;
    private final NounPhrases phrases;
    private @Nullable Boolean nameFirst;

    SpeakerLines(Page page) {
        this.page = page;
        this.sentences = page.outerSentences();
        this.quotations = page.quotations();
        this.phrases = new NounPhrases(page);
    }

    /** The source on the quotation's line or on one of its own, or null. */
    @Nullable
    Source beside(int quotation) {
        Source named = behindDash(quotation);
        return named == null && sentences.fillsParagraph(quotation) ? onOwnLine(quotation) : named;
    }

    /** The source behind the dash that follows the quotation on its line or opens the next one, or null. */
    private @Nullable Source behindDash(int quotation) {
        int i = quotations.last(quotation) + 1;
        while (i < page.size() && page.form(i).equals(".")) {
            i++;
        }
        boolean dash =
                i + 1 < page.size() && SeparatingMarks.isDashOrHyphen(page.form(i))
                        && page.paragraphOf(i) <= page.paragraphOf(quotations.last(quotation)) + 1;
        if (!dash) {
            return null;
        }
        while (i < page.size() && SeparatingMarks.isDashOrHyphen(page.form(i))) {
            i++;
        }
        boolean line = i < page.size() && isNominal(i, page.endOfParagraph(i));
        return line ? phrases.startingAt(i) : null;
    }

    /** The source named on the line before or after the paragraph that this quotation fills, or null. */
    private @Nullable Source onOwnLine(int quotation) {
        int first = sentences.startOf(quotations.first(quotation));
        int before = first == 0 ? Page.NONE : startOfParagraph(first - 1);
        int after = afterQuotedParagraphs(page.endOfParagraph(quotations.last(quotation)));
        boolean namedBefore = before != Page.NONE && isNameLine(before);
        boolean namedAfter = after < page.size() && isNameLine(after);
        if (nameFirst == null && (namedBefore || namedAfter)) {
            nameFirst = namedBefore;
        }
        if (nameFirst == null || !(nameFirst ? namedBefore : namedAfter)) {
            return null;
        }
        return phrases.startingAt(nameFirst ? before : after);
    }

    private int afterQuotedParagraphs(int at) {
        int next = at;
        for (int i = 0; i < MOST_PARAGRAPHS && next < page.size() && page.quoted(next); i++) {
            next = page.endOfParagraph(next);
        }
        return next;
    }

    private boolean isNameLine(int first) {
        int end = page.endOfParagraph(first);
        boolean open = !page.form(end - 1).equals(".") && !page.form(end - 1).equals("?") && !page.form(end - 1).equals("!");
        return open && page.token(first).name() == NameKind.PERSON && isNominal(first, end);
    }

    private boolean isNominal(int first, int end) {
        if (end - first > LONGEST_LINE || !Character.isUpperCase(page.form(first).codePointAt(0))) {
            return false;
        }
        for (int i = first; i < end; i++) {
            boolean verb = page.isFinite(i);
            if (verb || page.quoted(i)) {
                return false;
            }
        }
        return true;
    }

    private int startOfParagraph(int i) {
        int start = i;
        while (start > 0 && i - start <= LONGEST_LINE && page.paragraphOf(start - 1) == page.paragraphOf(i)) {
            start--;
        }
        return start;
    }
}
