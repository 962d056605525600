package onrecord.extraction.statements.page;

import java.util.Arrays;

/**
 * The sentences of a page as they are outside quotation marks, where a quotation of whatever length counts as one piece: {@code “It rains.
 * It pours,” he said.} is one sentence.
 */
public final class OuterSentences {

    private static final String GOES_ON = ",;—–-";
    private static final String BREAKS_OFF = "!?…,";

    private final Page page;
    private final int[] sentenceOf;
    private final int[] starts;
    private int count;

    /** @param page with its sentences numbered and its quotations placed */
    OuterSentences(Page page, int sentences) {
        this.page = page;
        this.sentenceOf = new int[page.size()];
        this.starts = new int[sentences + page.quotations().size() + 1];
        int begin = 0;
        for (int i = 0; i < page.size(); i++) {
            if (i + 1 == page.size() || endsAfter(i)) {
                Arrays.fill(sentenceOf, begin, i + 1, count);
                begin = i + 1;
                starts[++count] = begin;
            }
        }
    }

    private boolean endsAfter(int i) {
        boolean newSentence = page.sentenceOf(i) != page.sentenceOf(i + 1);
        int quotation = page.quotations().at(i);
        if (newSentence && page.paragraphOf(i) != page.paragraphOf(i + 1)) {
            return true;
        }
        if (quotation == Page.NONE) {
            return newSentence;
        }
        if (quotation == page.quotations().at(i + 1)) {
            return false;
        }
        char last = page.quotations().lastCharacter(quotation, page.text());
        if (last == '.') {
            char next = page.form(i + 1).charAt(0);
            return !Character.isLowerCase(next) && GOES_ON.indexOf(next) < 0;
        }
        return newSentence && BREAKS_OFF.indexOf(last) < 0;
    }

    public int count() {
        return count;
    }

    /** The number of the sentence that this token stands in. */
    public int of(int token) {
        return sentenceOf[token];
    }

    public int start(int sentence) {
        return starts[sentence];
    }

    /** The token after the sentence's last. */
    public int end(int sentence) {
        return starts[sentence + 1];
    }

    public int startOf(int token) {
        return starts[sentenceOf[token]];
    }

    /** The token after the last of this token's sentence. */
    public int endOf(int token) {
        return starts[sentenceOf[token] + 1];
    }

    /** Whether a paragraph consists of this quotation, perhaps with a few words around it in the same sentence. */
    public boolean fillsParagraph(int quotation) {
        int first = startOf(page.quotations().first(quotation));
        int end = endOf(page.quotations().last(quotation));
        return page.opensParagraph(first) && (end == page.size() || page.paragraphOf(end) != page.paragraphOf(first));
    }
}
