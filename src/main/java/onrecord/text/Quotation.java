package onrecord.text;

/**
 * Words between quotation marks.
 *
 * @param span the words with their marks
 * @param words without the marks
 * @param closed whether a closing mark stands at the end; if not, the quotation runs to the end of its paragraph
 * @param single whether the outer marks are single ones: ‘a significant start’
 */
public record Quotation(Span span, Span words, boolean closed, boolean single) {

    public Quotation {
        if (!span.contains(words)) {
            throw new IllegalArgumentException("the words " + words + " do not stand within " + span);
        }
    }
}
