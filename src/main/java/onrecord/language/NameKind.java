package onrecord.language;

/** What a proper name names. */
public enum NameKind {
    NONE,
    PERSON,
    ORGANISATION,
    PLACE,
    /** A name of something else: a nationality, a work, an event. */
    OTHER
}
