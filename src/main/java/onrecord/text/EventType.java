package onrecord.text;

/**
 * The sixteen event types of PLOVER, the political event ontology (Halterman et al. 2023, "PLOVER and POLECAT: A New Political Event
 * Ontology and Dataset"). Each type's words are in {@code phrases/event-types}, in the file of its name.
 */
public enum EventType {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT;

    /** Whether the sides draw nearer, in words or in deeds; the others are conflict. */
    public boolean isCooperative() {
        return compareTo(RETREAT) <= 0;
    }

    /** Whether something is done, not only said. */
    public boolean isMaterial() {
        return compareTo(COOPERATE) >= 0 && compareTo(RETREAT) <= 0 || compareTo(PROTEST) >= 0;
    }
}
