package onrecord.extraction.statements;

import onrecord.text.Span;
import onrecord.text.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * One of those a statement is credited to.
 *
 * @param kind never {@link SpeakerKind#SEVERAL}
 * @param person index into the extraction's persons, -1 when it is no person
 * @param name a person's name, an organisation's, or the description of a source without a name
 * @param span the words that name the speaker here
 */
public record ExtractedSpeaker(SpeakerKind kind, int person, String name, @Nullable Span span) {

    public ExtractedSpeaker {
        if (kind == SpeakerKind.SEVERAL) {
            throw new IllegalArgumentException("one speaker is not several: " + name);
        }
    }
}
