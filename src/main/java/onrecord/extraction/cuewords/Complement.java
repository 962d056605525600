package onrecord.extraction.cuewords;

/** The shapes that the content of an attribution takes beside its cue. */
public enum Complement {
    /** Words in quotation marks: <em>“No,” he said</em>. */
    QUOTE,
    /** A clause: <em>said that it rained</em>. */
    CLAUSE,
    /** An infinitive: <em>wants to leave</em>. */
    INFINITIVE,
    /** A noun phrase: <em>denied the report</em>. */
    OBJECT,
    /** An attitude by its name: <em>voiced hopes</em>. It holds words only where a clause or a quotation follows. */
    ATTITUDE
}
