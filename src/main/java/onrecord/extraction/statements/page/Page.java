package onrecord.extraction.statements.page;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.article.ParsedArticle;
import onrecord.article.UnlabelledInterview;
import onrecord.extraction.quotations.ArticleQuotations;
import onrecord.language.Sentence;
import onrecord.language.Token;
import onrecord.text.BinarySearch;
import onrecord.text.Span;

/**
 * An article laid out for reading who says what: its tokens numbered through, each with its sentence, its paragraph, its place in a
 * {@link Tree}, the {@link Quotations quotation} it stands in, and the {@link OuterSentences sentence} around that.
 */
public final class Page {

    public static final int NONE = -1;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String text;
    private final List<UnlabelledInterview.Exchange> interview;
    private final Tree tree;
    private final Quotations quotations;
    private final OuterSentences outerSentences;

    private final Token[] tokens;
    private final int[] sentenceOf;
    private final int[] firstOfSentence;
    private final int[] paragraphOfSentence;
    private final BitSet mended = new BitSet();

    public Page(ParsedArticle article, List<Sentence> sentences, ArticleQuotations quotations) {
        this.text = article.text();
        this.interview = UnlabelledInterview.in(article);
        this.firstOfSentence = new int[sentences.size() + 1];
        for (int s = 0; s < sentences.size(); s++) {
            firstOfSentence[s + 1] = firstOfSentence[s] + sentences.get(s).size();
        }
        this.tokens = new Token[firstOfSentence[sentences.size()]];
        this.sentenceOf = new int[tokens.length];
        this.paragraphOfSentence = new int[sentences.size()];
        placeSentences(sentences, article.paragraphs());
        this.tree = new Tree(this, sentences);
        this.quotations = new Quotations(this, quotations);
        this.outerSentences = new OuterSentences(this, sentences.size());
    }

    private void placeSentences(List<Sentence> sentences, List<Span> paragraphs) {
        int paragraph = 0;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            int at = sentence.token(0).span().start();
            while (paragraph + 1 < paragraphs.size() && paragraphs.get(paragraph + 1).start() <= at) {
                paragraph++;
            }
            paragraphOfSentence[s] = paragraph;
            Arrays.fill(sentenceOf, firstOfSentence[s], firstOfSentence[s + 1], s);
            for (int i = 0; i < sentence.size(); i++) {
                tokens[firstOfSentence[s] + i] = sentence.token(i);
            }
        }
    }

    public String text() {
        return text;
    }

    /** Its questions and answers, where it is an interview without labels. */
    public List<UnlabelledInterview.Exchange> interview() {
        return interview;
    }

    public Tree tree() {
        return tree;
    }

    public Quotations quotations() {
        return quotations;
    }

    /** The sentences around the quotations. */
    public OuterSentences outerSentences() {
        return outerSentences;
    }

    public int size() {
        return tokens.length;
    }

    /** Those from {@code first} to {@code end}, exclusive. */
    public List<Token> tokens(int first, int end) {
        return Arrays.asList(tokens).subList(first, end);
    }

    public Token token(int i) {
        return tokens[i];
    }

    /** The first token that ends behind this offset; {@link #size} if none does. */
    public int tokenAt(int offset) {
        return BinarySearch.first(0, tokens.length, i -> tokens[i].span().end() > offset);
    }

    public Span span(int first, int last) {
        return new Span(tokens[first].span().start(), tokens[last].span().end());
    }

    /** The words as printed, on one line. */
    public String line(int first, int last) {
        return SPACE.matcher(span(first, last).of(text)).replaceAll(" ");
    }

    int sentenceOf(int i) {
        return sentenceOf[i];
    }

    public int sentenceStart(int i) {
        return firstOfSentence[sentenceOf[i]];
    }

    /** The token after the last of this token's sentence. */
    public int sentenceEnd(int i) {
        return firstOfSentence[sentenceOf[i] + 1];
    }

    public int paragraphOf(int i) {
        return paragraphOfSentence[sentenceOf[i]];
    }

    /** The token after the last of this token's paragraph. */
    public int endOfParagraph(int i) {
        int paragraph = paragraphOf(i);
        return firstOfSentence[BinarySearch.first(sentenceOf[i], paragraphOfSentence.length, s -> paragraphOfSentence[s] != paragraph)];
    }

    public boolean opensParagraph(int i) {
        return i == 0 || paragraphOf(i - 1) != paragraphOf(i);
    }

    public boolean quoted(int i) {
        return quotations.at(i) != NONE;
    }

    /** As printed. */
    public String form(int i) {
        return tokens[i].form();
    }

    /** The form in lower case. */
    public String lower(int i) {
        return tree.lower(i);
    }

    public boolean tagged(int i, String prefix) {
        return tokens[i].tag().startsWith(prefix);
    }

    /** Whether no blank stands between the token before and this one: "-" in <em>top-earners</em>. */
    public boolean isAttached(int i) {
        return i > 0 && tokens[i - 1].span().end() == tokens[i].span().start();
    }

    /** A mark without letters or digits. */
    public boolean isPunctuation(int i) {
        String form = tokens[i].form();
        for (int k = 0; k < form.length(); k += Character.charCount(form.codePointAt(k))) {
            if (Character.isLetterOrDigit(form.codePointAt(k))) {
                return false;
            }
        }
        return true;
    }

    /** A verb, or an auxiliary, that makes a clause: "said", "says", "will". */
    public boolean isFinite(int i) {
        return tokens[i].isFinite();
    }

    /** Whether one of these tokens is a finite verb. */
    public boolean hasFinite(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** Gives a word another reading than the tagger did. */
    public void mend(int i, String tag, String lemma) {
        Token read = tokens[i];
        tokens[i] = new Token(read.span(), read.form(), lemma, tag, read.head(), read.relation(), read.name(), read.beginsName());
        mended.set(i);
    }

    public boolean mended(int i) {
        return mended.get(i);
    }
}
