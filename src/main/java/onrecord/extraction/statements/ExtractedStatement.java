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
 * @param speaker index into the extraction's persons, -1 when the speaker is no person, and when several speak
 * @param speakerName a person's name, an organisation's ("White House"), the description of a source ("a senior official"), or several as
 *            printed ("Keller and Olsen")
 * @param speakerSpan the words that name the speaker here: "he", "Trump"
 * @param together each of those who speak together, in reading order; empty when one speaks
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
        List<ExtractedSpeaker> together,
        @Nullable Span cue,
        @Nullable String addressee,
        @Nullable Edtf saidOn,
        double confidence) {

    public ExtractedStatement {
        spans = List.copyOf(spans);
        together = List.copyOf(together);
        if (together.isEmpty() == (speakerKind == SpeakerKind.SEVERAL)) {
            throw new IllegalArgumentException("several speak if each is given: " + speakerKind + " " + together);
        }
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a statement stands somewhere: no spans given for " + text);
        }
        for (Span span : spans) {
            context = context.cover(span);
        }
        context = cue == null ? context : context.cover(cue);
        context = speakerSpan == null ? context : context.cover(speakerSpan);
        for (ExtractedSpeaker one : together) {
            context = one.span() == null ? context : context.cover(one.span());
        }
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
        }
    }

    /** Those it is credited to, at least one. */
    public List<ExtractedSpeaker> speakers() {
        return together.isEmpty() ? List.of(new ExtractedSpeaker(speakerKind, speaker, speakerName, speakerSpan)) : together;
    }
}
