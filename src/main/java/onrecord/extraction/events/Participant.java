package onrecord.extraction.events;

import onrecord.text.ParticipantRole;

/**
 * Someone or something taking part in an event.
 *
 * @param person index into the extraction's persons, -1 when it is no person
 */
public record Participant(ParticipantRole role, String name, int person) {}
