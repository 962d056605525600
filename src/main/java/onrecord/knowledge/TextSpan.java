package onrecord.knowledge;

import onrecord.text.Span;

/**
 * A stretch of an article and the words that stand there.
 *
 * @param start the first UTF-16 code unit, from 0
 * @param end the UTF-16 code unit after the last
 */
public record TextSpan(int start, int end, String text) {

    /** The words of {@code span} in the whole text of an article. */
    public static TextSpan of(Span span, String text) {
        return new TextSpan(span.start(), span.end(), span.of(text));
    }
}
