package onrecord.extraction.statements;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** A statement while it is being put together: a cue, its source, and what content has been found so far. */
final class Attribution {

    final Cue cue;
    @Nullable
    Source source;
    private final TreeMap<Integer, Span> content = new TreeMap<>();
    private Evidence evidence = Evidence.NONE;

    /** What ties the content to the cue, the surest first. */
    enum Evidence {
        /** Quoted words right beside the reporting clause. */
        BESIDE,
        /** The complement in the tree. */
        COMPLEMENT,
        /** An object or a prepositional phrase: <em>denied the report</em>, <em>spoke of peace</em>. */
        PHRASE,
        /** The clause around a parenthesis: <em>The law, he said, is dead</em>. */
        AROUND,
        /** Quoted words in the neighbourhood of somebody quoted before. */
        CONTINUED,
        NONE
    }

    Attribution(Cue cue, @Nullable Source source) {
        this.cue = cue;
        this.source = source;
    }

    void add(Span span, Evidence by) {
        if (evidence == Evidence.NONE) {
            evidence = by;
        }
        Span joined = span;
        for (Span part = overlapping(joined); part != null; part = overlapping(joined)) {
            content.remove(part.start());
            joined = joined.cover(part);
        }
        content.put(joined.start(), joined);
    }

    /** The last part of the content that shares words with the span, or null. Parts never overlap each other. */
    private @Nullable Span overlapping(Span span) {
        Map.Entry<Integer, Span> part = content.lowerEntry(span.end());
        return part != null && part.getValue().overlaps(span) ? part.getValue() : null;
    }

    /** Takes back a phrase that turned out to be none of the words: "on Facebook" in <em>She wrote on Facebook:</em> */
    void forgetPhrase() {
        if (evidence == Evidence.PHRASE) {
            content.clear();
            evidence = Evidence.NONE;
        }
    }

    /** Takes back what stands at this offset or after it. */
    void endBefore(int offset) {
        content.tailMap(offset, true).clear();
        Map.Entry<Integer, Span> last = content.lastEntry();
        if (last != null && last.getValue().end() > offset) {
            content.put(last.getKey(), new Span(last.getKey(), offset));
        }
    }

    boolean overlaps(Span span) {
        return overlapping(span) != null;
    }

    boolean isEmpty() {
        return content.isEmpty();
    }

    Evidence evidence() {
        return evidence;
    }

    /** In reading order. */
    List<Span> content() {
        return List.copyOf(content.values());
    }

    /** The first token of "Trump said", "said Trump" or a bare "saying". */
    int first() {
        return source != null && source.own() ? Math.min(source.first(), cue.first()) : cue.first();
    }

    int last() {
        return source != null && source.own() ? Math.max(source.last(), cue.last()) : cue.last();
    }
}
