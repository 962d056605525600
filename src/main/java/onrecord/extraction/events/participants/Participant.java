package onrecord.extraction.events.participants;

import onrecord.text.CourtRole;
import onrecord.text.ParticipantRole;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something taking part in an event.
 *
 * @param person index into the extraction's persons, -1 when it is no person
 * @param courtRole what they are in a case, null when the event is of no case or the text does not tell
 */
public record Participant(ParticipantRole role, String name, int person, @Nullable CourtRole courtRole) {

    public Participant(ParticipantRole role, String name, int person) {
        this(role, name, person, null);
    }

    Participant as(@Nullable CourtRole other) {
        return new Participant(role, name, person, other);
    }
}
