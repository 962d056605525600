package onrecord.knowledge;

import onrecord.text.Span;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A stretch of an article and the words that stand there.")
public record TextSpan(
        @Description("The first UTF-16 code unit, from 0.") int start,
        @Description("The UTF-16 code unit after the last.") int end,
        @NonNull @Description("The words, exactly as printed.") String text) {

    /** The words of {@code span} in the whole text of an article. */
    public static TextSpan of(Span span, String text) {
        return new TextSpan(span.start(), span.end(), span.of(text));
    }
}
