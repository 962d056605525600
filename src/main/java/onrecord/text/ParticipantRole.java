package onrecord.text;

/** Who acts, and who is acted upon. */
public enum ParticipantRole {
    ACTOR,
    RECIPIENT
}
