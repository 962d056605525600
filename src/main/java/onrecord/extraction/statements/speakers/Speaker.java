package onrecord.extraction.statements.speakers;

import java.util.List;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.statements.phrases.Source;
import onrecord.text.SpeakerKind;

/**
 * Who speaks: Anna Keller, the <em>White House</em>, <em>a senior official</em>, <em>Anna Keller and the mayor</em>.
 *
 * @param person index into the article's persons, {@link PersonIndex#NOBODY} for none
 * @param name as it is known: a person's full name, an organisation's without its article, the description of a source without a name, or
 *            several as printed
 * @param voices each of those who speak together, in reading order; empty when one speaks
 */
public record Speaker(SpeakerKind kind, int person, String name, List<Voice> voices) {

    /** One of those who speak together, and the words that name them. */
    public record Voice(Speaker speaker, Source source) {}

    public Speaker {
        voices = List.copyOf(voices);
    }

    Speaker(SpeakerKind kind, int person, String name) {
        this(kind, person, name, List.of());
    }
}
