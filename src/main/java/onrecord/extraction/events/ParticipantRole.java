package onrecord.extraction.events;

/** Who acts, and who is acted upon. */
public enum ParticipantRole {
    ACTOR,
    RECIPIENT
}
