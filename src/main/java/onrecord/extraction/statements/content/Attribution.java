package onrecord.extraction.statements.content;

import java.util.List;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** A statement while it is being put together: a cue, its source, and what content has been found so far. */
public final class Attribution {

    private final Cue cue;
    private @Nullable Source source;
    private final Content content = new Content();
    private Evidence evidence = Evidence.NONE;

    /** What ties the content to the cue, the surest first. */
    public enum Evidence {
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

    public Attribution(Cue cue, @Nullable Source source) {
        this.cue = cue;
        this.source = source;
    }

    public Cue cue() {
        return cue;
    }

    /** Null as long as nobody is credited. */
    public @Nullable Source source() {
        return source;
    }

    public void credit(Source to) {
        source = to;
    }

    public void add(Span span, Evidence by) {
        if (evidence == Evidence.NONE) {
            evidence = by;
        }
        content.add(span);
    }

    /** Credits another source, whose words are not part of the content. */
    public void name(Source other, Page page) {
        source = other;
        Span words = page.span(other.first(), other.last());
        if (overlaps(words)) {
            endBefore(other.first() == 0 ? 0 : page.token(other.first() - 1).span().end());
        }
    }

    /** Takes back a phrase that turned out not to be what was said: "on Facebook" in <em>She wrote on Facebook:</em> */
    public void forgetPhrase() {
        if (evidence == Evidence.PHRASE) {
            content.clear();
            evidence = Evidence.NONE;
        }
    }

    /** Takes back what stands at this offset or after it. */
    public void endBefore(int offset) {
        content.endBefore(offset);
    }

    public boolean overlaps(Span span) {
        return content.overlaps(span);
    }

    public boolean isEmpty() {
        return content.isEmpty();
    }

    public Evidence evidence() {
        return evidence;
    }

    /** In reading order. */
    public List<Span> content() {
        return content.parts();
    }

    /** The first token of "Trump said", "said Trump" or a bare "saying". */
    public int first() {
        return source != null && source.own() ? Math.min(source.first(), cue.first()) : cue.first();
    }

    public int last() {
        return source != null && source.own() ? Math.max(source.last(), cue.last()) : cue.last();
    }
}
