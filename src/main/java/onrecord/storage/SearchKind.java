package onrecord.storage;

/** What a search looks through. */
public enum SearchKind {
    ARTICLE,
    PERSON,
    STATEMENT,
    EVENT
}
