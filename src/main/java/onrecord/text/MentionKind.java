package onrecord.text;

/** How a person is referred to. */
public enum MentionKind {
    NAME,
    PRONOUN,
    DESCRIPTION
}
