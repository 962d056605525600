package onrecord.extraction.statements;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
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
    private final int[] firstOfQuotation;
    private final int[] lastOfQuotation;
    private final Subtrees subtrees;
    private final Frames frames;
    private final BitSet mended = new BitSet();

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
        this.firstOfQuotation = new int[quotations.size()];
        this.lastOfQuotation = new int[quotations.size()];
        numberSentences();
        this.subtrees = new Subtrees(this);
        placeTokens();
        this.frames = new Frames(this);
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

    Token token(int i) {
        return tokens[i];
    }

    /** The first token that ends behind this offset; {@link #size} if none does. */
    int tokenAt(int offset) {
        int low = 0;
        int high = tokens.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle].span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
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

    /** Whether a paragraph consists of this quotation, perhaps with a few words around it in the same sentence. */
    boolean fillsParagraph(int quotation) {
        int first = frameStart(frameOf(firstOf(quotation)));
        int end = frameEnd(frameOf(lastOf(quotation)));
        return (first == 0 || paragraphOf(first - 1) != paragraphOf(first)) && (end == size() || paragraphOf(end) != paragraphOf(first));
    }

    int frameOf(int i) {
        return frames.of(i);
    }

    int frames() {
        return frames.count();
    }

    int frameStart(int frame) {
        return frames.start(frame);
    }

    /** The token after the frame's last. */
    int frameEnd(int frame) {
        return frames.end(frame);
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

    /** Gives a word another reading than the tagger did. */
    void mend(int i, String tag, String lemma) {
        Token read = tokens[i];
        tokens[i] = new Token(read.span(), read.form(), lemma, tag, read.head(), read.relation(), read.name(), read.beginsName());
        mended.set(i);
    }

    boolean mended(int i) {
        return mended.get(i);
    }

    /** Whether the token's relation is this one or a subtype of it: {@code acl:relcl} is {@code acl}. */
    boolean is(int i, String relation) {
        String own = tokens[i].relation();
        return own.startsWith(relation) && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
    }

    /** The last token that depends on this one, directly or not, or itself. */
    int lastOfSubtree(int i) {
        return subtrees.last(i);
    }

    int firstOfSubtree(int i) {
        return subtrees.first(i);
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

    /** A mark without letters or digits. */
    boolean isPunctuation(int i) {
        return tokens[i].form().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** A verb, or an auxiliary, that makes a clause: "said", "says", "will". */
    boolean isFinite(int i) {
        String tag = tokens[i].tag();
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    /** Whether one of these tokens is a finite verb. */
    boolean hasFinite(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** The form in lower case. */
    String lower(int i) {
        return tokens[i].form().toLowerCase(Locale.ROOT);
    }
}
