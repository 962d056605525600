package onrecord.extraction.events.references;

/** How sure it has to be whom a name, a pronoun or a description means. */
public enum Certainty {
    /** Whoever is meant most likely. */
    LIKELY,
    /** Whoever is meant most likely, but of several who bear a bare surname nobody. */
    SURE_NAME,
    /** Nobody else can be meant. */
    SURE,
    /** Nobody else can be meant, and whoever speaks of others for a living is not: a lawyer's "he". */
    SURE_TO_SUFFER;

    /** How sure it has to be who only says so. */
    public Certainty ofSource() {
        return this == SURE_TO_SUFFER ? SURE : this;
    }
}
