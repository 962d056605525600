package onrecord.extraction.statements;

import java.util.List;
import onrecord.text.AttributionType;
import onrecord.text.Determinacy;
import onrecord.text.Edtf;
import onrecord.text.Polarity;
import onrecord.text.Span;
import onrecord.text.SpeakerKind;
import onrecord.text.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * Who said what, where it is printed, and how sure the engine is.
 *
 * @param polarity whether the speaker affirms or denies what the words say
 * @param determinacy whether the article claims that they were said at all
 * @param text the words as printed, without the reporting clause; segments joined by a space
 * @param spans where the words stand, one span a segment, in reading order, at least one
 * @param context the sentence or sentences around the words; covers the words, the cue and the speaker's name
 * @param speaker index into the extraction's persons, -1 when the speaker is no person
 * @param speakerName a person's name, an organisation's ("White House"), or the description of a source ("a senior official")
 * @param speakerSpan the words that name the speaker here: "he", "Trump"
 * @param cue the reporting verb or phrase
 * @param addressee who was told, as printed: "Reuters"
 * @param saidOn when it was said, as far as the article tells
 * @param confidence 0 to 1
 */
public record ExtractedStatement(
        StatementKind kind,
        AttributionType attribution,
        Polarity polarity,
        Determinacy determinacy,
        String text,
        List<Span> spans,
        Span context,
        SpeakerKind speakerKind,
        int speaker,
        String speakerName,
        @Nullable Span speakerSpan,
        @Nullable Span cue,
        @Nullable String addressee,
        @Nullable Edtf saidOn,
        double confidence) {

    public ExtractedStatement {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a statement stands somewhere: no spans given for " + text);
        }
        for (Span span : spans) {
            context = context.cover(span);
        }
        context = cue == null ? context : context.cover(cue);
        context = speakerSpan == null ? context : context.cover(speakerSpan);
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
        }
    }
}
