package onrecord.extraction.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onrecord.language.Sentence;
import onrecord.language.Token;
import onrecord.text.Quotation;
import onrecord.text.QuotationMarks;
import onrecord.text.Span;

/**
 * An article laid out for reading quotations: its tokens numbered through, each with its paragraph, the quotation it stands in, and its
 * <em>frame</em>: the sentence as it is outside the marks. In {@code “It rains. It pours,” he said. He left.} the first frame reaches
 * from the quotation, taken as one piece, to "said".
 */
final class Page {

    static final int NONE = -1;

    final String text;
    final List<Span> paragraphs;
    final List<Quotation> quotations;
    final Token[] tokens;

    private final List<Sentence> sentences;
    private final int[] sentenceOf;
    private final int[] firstOfSentence;
    private final int[] paragraphOf;
    private final int[] quotationOf;
    private final int[] frameOf;
    private final int[] firstOfQuotation;
    private final int[] lastOfQuotation;
    private final int[] firstOfSubtree;
    private final int[] lastOfSubtree;
    private final List<int[]> frames = new ArrayList<>();

    Page(String text, List<Span> paragraphs, List<Sentence> sentences) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.sentences = sentences;
        this.quotations = QuotationMarks.pair(text, paragraphs);
        this.tokens = sentences.stream().flatMap(sentence -> sentence.tokens().stream()).toArray(Token[]::new);
        this.sentenceOf = new int[tokens.length];
        this.firstOfSentence = new int[sentences.size() + 1];
        this.paragraphOf = new int[tokens.length];
        this.quotationOf = new int[tokens.length];
        this.frameOf = new int[tokens.length];
        this.firstOfQuotation = new int[quotations.size()];
        this.lastOfQuotation = new int[quotations.size()];
        this.firstOfSubtree = new int[tokens.length];
        this.lastOfSubtree = new int[tokens.length];
        numberSentences();
        measureSubtrees();
        placeTokens();
        cutFrames();
    }

    private void numberSentences() {
        int next = 0;
        for (int s = 0; s < sentences.size(); s++) {
            firstOfSentence[s] = next;
            Arrays.fill(sentenceOf, next, next + sentences.get(s).size(), s);
            next += sentences.get(s).size();
        }
        firstOfSentence[sentences.size()] = next;
    }

    /** From the leaves up, so that each token is looked at once. */
    private void measureSubtrees() {
        int[] waiting = new int[tokens.length];
        int[] ready = new int[tokens.length];
        int end = 0;
        for (int i = 0; i < tokens.length; i++) {
            firstOfSubtree[i] = i;
            lastOfSubtree[i] = i;
            waiting[i] = children(i).length;
            if (waiting[i] == 0) {
                ready[end++] = i;
            }
        }
        for (int next = 0; next < end; next++) {
            int i = ready[next];
            int head = head(i);
            if (head != NONE) {
                firstOfSubtree[head] = Math.min(firstOfSubtree[head], firstOfSubtree[i]);
                lastOfSubtree[head] = Math.max(lastOfSubtree[head], lastOfSubtree[i]);
                if (--waiting[head] == 0) {
                    ready[end++] = head;
                }
            }
        }
    }

    private void placeTokens() {
        Arrays.fill(firstOfQuotation, NONE);
        Arrays.fill(lastOfQuotation, NONE);
        int paragraph = 0;
        int quotation = 0;
        for (int i = 0; i < tokens.length; i++) {
            int at = tokens[i].span().start();
            while (paragraph + 1 < paragraphs.size() && paragraphs.get(paragraph + 1).start() <= at) {
                paragraph++;
            }
            while (quotation < quotations.size() && quotations.get(quotation).span().end() <= at) {
                quotation++;
            }
            paragraphOf[i] = paragraph;
            boolean quoted = quotation < quotations.size() && quotations.get(quotation).span().start() < tokens[i].span().end();
            quotationOf[i] = quoted ? quotation : NONE;
            if (quoted) {
                firstOfQuotation[quotation] = firstOfQuotation[quotation] == NONE ? i : firstOfQuotation[quotation];
                lastOfQuotation[quotation] = i;
            }
        }
    }

    private void cutFrames() {
        int begin = 0;
        for (int i = 0; i < tokens.length; i++) {
            if (i + 1 == tokens.length || frameEndsAfter(i)) {
                Arrays.fill(frameOf, begin, i + 1, frames.size());
                frames.add(new int[] {begin, i + 1});
                begin = i + 1;
            }
        }
    }

    private boolean frameEndsAfter(int i) {
        if (paragraphOf[i] != paragraphOf[i + 1]) {
            return true;
        }
        if (quotationOf[i] != NONE && quotationOf[i] == quotationOf[i + 1]) {
            return false;
        }
        if (quotationOf[i] == NONE) {
            return sentenceOf[i] != sentenceOf[i + 1];
        }
        char last = lastWordEnd(quotationOf[i]);
        char next = text.charAt(tokens[i + 1].span().start());
        return last == '.' ? !Character.isLowerCase(next) && ",;—–-".indexOf(next) < 0 : sentenceOf[i] != sentenceOf[i + 1] && "!?…".indexOf(last) < 0 && last != ',';
    }

    /** The last character inside the marks. */
    char lastWordEnd(int quotation) {
        Span words = quotations.get(quotation).words();
        int end = words.end();
        while (end > words.start() + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return text.charAt(end - 1);
    }

    Token token(int i) {
        return tokens[i];
    }

    int size() {
        return tokens.length;
    }

    boolean quoted(int i) {
        return quotationOf[i] != NONE;
    }

    /** The number of the quotation that the token stands in, marks included, or {@link #NONE}. */
    int quotationOf(int i) {
        return quotationOf[i];
    }

    int firstOf(int quotation) {
        return firstOfQuotation[quotation];
    }

    int lastOf(int quotation) {
        return lastOfQuotation[quotation];
    }

    int paragraphOf(int i) {
        return paragraphOf[i];
    }

    /** The token after the last of this token's paragraph. */
    int endOfParagraph(int i) {
        int low = i;
        int high = tokens.length;
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (paragraphOf[middle] == paragraphOf[i]) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    int frameOf(int i) {
        return frameOf[i];
    }

    int frames() {
        return frames.size();
    }

    int frameStart(int frame) {
        return frames.get(frame)[0];
    }

    /** The token after the frame's last. */
    int frameEnd(int frame) {
        return frames.get(frame)[1];
    }

    int sentenceOf(int i) {
        return sentenceOf[i];
    }

    int sentenceStart(int i) {
        return firstOfSentence[sentenceOf[i]];
    }

    /** The token after the last of this token's sentence. */
    int sentenceEnd(int i) {
        return firstOfSentence[sentenceOf[i] + 1];
    }

    /** The token this one depends on, or {@link #NONE} for a root. */
    int head(int i) {
        int head = tokens[i].head();
        return head < 0 ? NONE : sentenceStart(i) + head;
    }

    /** The tokens that depend on this one, in reading order. */
    int[] children(int i) {
        int base = sentenceStart(i);
        int[] local = sentences.get(sentenceOf[i]).children(i - base);
        int[] children = new int[local.length];
        for (int k = 0; k < local.length; k++) {
            children[k] = base + local[k];
        }
        return children;
    }

    /** The first child by this relation or one of its subtypes, or {@link #NONE}. */
    int child(int i, String relation) {
        for (int child : children(i)) {
            if (is(child, relation)) {
                return child;
            }
        }
        return NONE;
    }

    /** Whether the token's relation is this one or a subtype of it: {@code acl:relcl} is {@code acl}. */
    boolean is(int i, String relation) {
        String own = tokens[i].relation();
        return own.startsWith(relation) && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
    }

    /** The last token that depends on this one, directly or not, or itself. */
    int lastOfSubtree(int i) {
        return lastOfSubtree[i];
    }

    int firstOfSubtree(int i) {
        return firstOfSubtree[i];
    }

    Span span(int first, int last) {
        return new Span(tokens[first].span().start(), tokens[last].span().end());
    }

    String form(int i) {
        return tokens[i].form();
    }

    boolean tagged(int i, String prefix) {
        return tokens[i].tag().startsWith(prefix);
    }
}
