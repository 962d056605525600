package onrecord.extraction.statements.content;

import java.util.ArrayList;
import java.util.List;
import onrecord.text.BinarySearch;
import onrecord.text.Span;

/** The words of a statement while they are being found: parts in reading order, none overlapping: <em>“No,” … “Never.”</em> */
final class Content {

    private final List<Span> parts = new ArrayList<>(2);

    /** A part that shares words with others is joined to them. */
    void add(Span span) {
        int from = firstEndingAfter(span.start());
        int to = from;
        Span joined = span;
        while (to < parts.size() && parts.get(to).overlaps(span)) {
            joined = joined.cover(parts.get(to++));
        }
        parts.subList(from, to).clear();
        parts.add(from, joined);
    }

    boolean overlaps(Span span) {
        int at = firstEndingAfter(span.start());
        return at < parts.size() && parts.get(at).overlaps(span);
    }

    /** Takes back what stands at this offset or after it. */
    void endBefore(int offset) {
        int from = firstEndingAfter(offset);
        if (from < parts.size() && parts.get(from).start() < offset) {
            parts.set(from, new Span(parts.get(from).start(), offset));
            from++;
        }
        parts.subList(from, parts.size()).clear();
    }

    void clear() {
        parts.clear();
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    List<Span> parts() {
        return List.copyOf(parts);
    }

    private int firstEndingAfter(int offset) {
        return BinarySearch.first(0, parts.size(), i -> parts.get(i).end() > offset);
    }
}
