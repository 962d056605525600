package onrecord.text;

/** Whether the words are the speaker's own. */
public enum StatementKind {
    /** Between quotation marks. */
    DIRECT,
    /** Reported in the writer's words. */
    INDIRECT,
    /** Partly quoted. */
    MIXED
}
