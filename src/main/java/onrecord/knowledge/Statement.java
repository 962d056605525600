package onrecord.knowledge;

import java.util.List;
import java.util.UUID;
import onrecord.text.AttributionType;
import onrecord.text.Edtf;
import onrecord.text.SpeakerKind;
import onrecord.text.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * Who said what, where it is printed, and how sure the service is.
 *
 * @param text the words as printed, without the reporting clause; segments joined by a space
 * @param spans where the words stand, one span a segment, in reading order
 * @param context the sentence or sentences around the words
 * @param speakerId the person, where the speaker is one
 * @param speakerName a person's name, an organisation's, or the description of a source
 * @param speakerSpan the words that name the speaker here
 * @param cue the reporting verb or phrase
 * @param addressee who was told, as printed
 * @param saidOn when it was said, as far as the article tells
 * @param confidence 0 to 1
 */
public record Statement(
        UUID id,
        UUID articleId,
        StatementKind kind,
        AttributionType attribution,
        String text,
        List<TextSpan> spans,
        TextSpan context,
        SpeakerKind speakerKind,
        @Nullable UUID speakerId,
        String speakerName,
        @Nullable TextSpan speakerSpan,
        @Nullable TextSpan cue,
        @Nullable String addressee,
        @Nullable Edtf saidOn,
        double confidence) implements Node {

    public Statement {
        spans = List.copyOf(spans);
    }

    /** The same statement, said by this person. */
    public Statement saidBy(@Nullable UUID speaker) {
        return new Statement(
                id, articleId, kind, attribution, text, spans, context, speakerKind, speaker, speakerName, speakerSpan, cue, addressee,
                saidOn, confidence);
    }
}
