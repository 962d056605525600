package onrecord.storage.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import onrecord.knowledge.EventParticipant;
import onrecord.resolution.events.EventMention;
import onrecord.text.CourtRole;
import onrecord.text.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** Who takes part in an event, as columns hold it: the first role belongs to the first name and the first person, null where it is none. */
public final class Participants {

    private Participants() {}

    public static List<EventMention.Party> parties(String[] roles, @Nullable String[] courtRoles, String[] names, UUID[] persons) {
        List<EventMention.Party> parties = new ArrayList<>(roles.length);
        for (int i = 0; i < roles.length; i++) {
            parties.add(new EventMention.Party(ParticipantRole.valueOf(roles[i]), names[i], persons[i], courtRole(courtRoles[i])));
        }
        return parties;
    }

    /** @param reports from which report each is */
    static List<EventParticipant> nouns(String[] roles, @Nullable String[] courtRoles, String[] names, UUID[] persons, UUID[] reports) {
        List<EventParticipant> participants = new ArrayList<>(roles.length);
        for (int i = 0; i < roles.length; i++) {
            participants.add(
                    new EventParticipant(ParticipantRole.valueOf(roles[i]), names[i], courtRole(courtRoles[i]), persons[i], reports[i]));
        }
        return participants;
    }

    private static @Nullable CourtRole courtRole(@Nullable String name) {
        return name == null ? null : CourtRole.valueOf(name);
    }

    /** As the column of court roles holds them: null where there is none. */
    public static @Nullable String[] courtRoles(Stream<EventMention.Party> parties) {
        return parties.map(party -> party.courtRole() == null ? null : party.courtRole().name()).toArray(String[]::new);
    }
}
