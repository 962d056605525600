package onrecord.graphql;

import java.util.List;
import onrecord.extraction.Extraction;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.knowledge.TextSpan;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** Something found in a text, together with all that was found there. */
record Found<T>(T what, Extraction in) {

    <V> Found<V> with(V other) {
        return new Found<>(other, in);
    }

    <V> List<Found<V>> all(List<V> others) {
        return others.stream().map(this::with).toList();
    }

    @Nullable
    TextSpan words(@Nullable Span span) {
        return span == null ? null : TextSpan.of(span, in.article().text());
    }

    List<TextSpan> words(List<Span> spans) {
        return spans.stream().map(span -> TextSpan.of(span, in.article().text())).toList();
    }

    /** The person with this place in the list of persons, null when it is none. */
    @Nullable
    Found<ExtractedPerson> person(int index) {
        return index < 0 ? null : with(in.persons().get(index));
    }
}
