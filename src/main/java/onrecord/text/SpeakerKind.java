package onrecord.text;

/** Who a statement is credited to. */
public enum SpeakerKind {
    PERSON,
    ORGANISATION,
    /** A source without a name: "a senior official". */
    UNNAMED
}
