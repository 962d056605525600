package onrecord.graphql.extracted;

import java.util.List;
import onrecord.knowledge.TextSpan;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** The text in which something was found. */
record Text(String text) {

    TextSpan at(Span span) {
        return TextSpan.of(span, text);
    }

    @Nullable
    TextSpan atOrNull(@Nullable Span span) {
        return span == null ? null : at(span);
    }

    List<TextSpan> at(List<Span> spans) {
        return spans.stream().map(this::at).toList();
    }
}
