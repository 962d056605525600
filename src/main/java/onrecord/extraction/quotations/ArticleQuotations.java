package onrecord.extraction.quotations;

import java.util.List;
import onrecord.article.ParsedArticle;
import onrecord.language.Sentence;
import onrecord.text.Quotation;
import onrecord.text.QuotationMarks;
import onrecord.text.BinarySearch;
import onrecord.text.Span;

/** The quotations of an article in reading order, none overlapping, numbered from 0: <em>“It rains,”</em> he said. */
public final class ArticleQuotations {

    private final List<Quotation> inOrder;

    private ArticleQuotations(List<Quotation> inOrder) {
        this.inOrder = List.copyOf(inOrder);
    }

    public static ArticleQuotations of(ParsedArticle article, List<Sentence> sentences) {
        List<Quotation> paired = QuotationMarks.pair(article.text(), article.paragraphs());
        return new ArticleQuotations(new MissingMarks(sentences).close(paired));
    }

    public int size() {
        return inOrder.size();
    }

    public Quotation get(int quotation) {
        return inOrder.get(quotation);
    }

    /** The number of the first quotation that ends, marks included, behind this offset (UTF-16); {@link #size} if none does. */
    public int firstEndingAfter(int offset) {
        return BinarySearch.first(0, inOrder.size(), q -> inOrder.get(q).span().end() > offset);
    }

    /** Whether these words stand between quotation marks. */
    public boolean contains(Span words) {
        int at = firstEndingAfter(words.start());
        return at < inOrder.size() && inOrder.get(at).words().contains(words);
    }
}
