package onrecord.graphql.extracted;

import java.util.List;
import onrecord.extraction.statements.ExtractedSpeaker;
import onrecord.knowledge.TextSpan;
import onrecord.text.SpeakerKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("ExtractedSpeaker")
@Description("One of those a statement is credited to.")
public record FoundSpeaker(
        @NonNull @Description("A person, an organisation, or a source without a name; never `SEVERAL`.") SpeakerKind kind,
        @Description("The person, where it is one.") @Nullable FoundPerson person,
        @NonNull @Description("A person's name, an organisation's, or the description of a source.") String name,
        @Description("The words that name the speaker here.") @Nullable TextSpan span) {

    /** @param persons those of the text, in its order */
    static FoundSpeaker of(ExtractedSpeaker speaker, List<FoundPerson> persons, Text text) {
        return new FoundSpeaker(
                speaker.kind(),
                speaker.person() < 0 ? null : persons.get(speaker.person()),
                speaker.name(),
                text.atOrNull(speaker.span()));
    }
}
