package onrecord.graphql.extracted;

import java.util.List;
import onrecord.extraction.events.participants.Participant;
import onrecord.knowledge.EventParticipant;
import onrecord.text.CourtRole;
import onrecord.text.ParticipantRole;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("ExtractedParticipant")
@Description("Someone or something taking part in an event of one text.")
public record FoundParticipant(
        @NonNull @Description("Who acts, or who is acted upon.") ParticipantRole role,
        @NonNull @Description("As printed.") String name,
        @Description(EventParticipant.COURT_ROLE) @Nullable CourtRole courtRole,
        @Description("The person, where the participant is one.") @Nullable FoundPerson person) {

    /** @param persons those of the text, in its order */
    static FoundParticipant of(Participant participant, List<FoundPerson> persons) {
        return new FoundParticipant(
                participant.role(), participant.name(), participant.courtRole(),
                participant.person() < 0 ? null : persons.get(participant.person()));
    }
}
