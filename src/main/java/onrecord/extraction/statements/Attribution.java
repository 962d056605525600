package onrecord.extraction.statements;

import java.util.List;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** A statement while it is being put together: a cue, its source, and what content has been found so far. */
final class Attribution {

    final Cue cue;
    @Nullable
    Source source;
    private final Content content = new Content();
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
        content.add(span);
    }

    /** Gives it another source, whose words are none of the content. */
    void name(Source other, Page page) {
        source = other;
        Span words = page.span(other.first(), other.last());
        if (overlaps(words)) {
            endBefore(other.first() == 0 ? 0 : page.token(other.first() - 1).span().end());
        }
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
        content.endBefore(offset);
    }

    boolean overlaps(Span span) {
        return content.overlaps(span);
    }

    boolean isEmpty() {
        return content.isEmpty();
    }

    Evidence evidence() {
        return evidence;
    }

    /** In reading order. */
    List<Span> content() {
        return content.parts();
    }

    /** The first token of "Trump said", "said Trump" or a bare "saying". */
    int first() {
        return source != null && source.own() ? Math.min(source.first(), cue.first()) : cue.first();
    }

    int last() {
        return source != null && source.own() ? Math.max(source.last(), cue.last()) : cue.last();
    }
}
