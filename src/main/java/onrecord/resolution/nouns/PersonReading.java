package onrecord.resolution.nouns;

import java.util.List;
import onrecord.knowledge.TextSpan;
import onrecord.resolution.persons.PersonAppearance;
import onrecord.text.MentionKind;

/**
 * A person as one article presents them, with every place that mentions them.
 *
 * @param mentions in reading order
 */
public record PersonReading(PersonAppearance appearance, List<Mention> mentions) {

    /** A place where the article refers to the person. */
    public record Mention(MentionKind kind, TextSpan span) {}

    public PersonReading {
        mentions = List.copyOf(mentions);
    }

    /** Where the person is mentioned first, in UTF-16 code units; 0 when nowhere. */
    public int position() {
        return mentions.isEmpty() ? 0 : mentions.get(0).span().start();
    }
}
