package onrecord.knowledge;

import java.util.UUID;
import onrecord.text.ParticipantRole;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something taking part in an event.
 *
 * @param personId null when the participant is no person
 */
public record EventParticipant(ParticipantRole role, String name, @Nullable UUID personId) {}
