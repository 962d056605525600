package onrecord.extraction.people.name;

/** How two names of a person compare, from alike to contradictory. */
public enum NameMatch {
    /** The same words: {@code "Bill O'Reilly"}, {@code "Bill O’Reilly"}. */
    SAME,
    /** Spelled in another way, or by a pet name: {@code "Dmitry Peskov"}, {@code "Dimitry Peskov"}; {@code "Tom Cotton"}, {@code "Thomas Cotton"}. */
    VARIANT,
    /** One leaves out or abbreviates: {@code "J. K. Rowling"}, {@code "Joanne Rowling"}; {@code "Hillary Clinton"}, {@code "Hillary Rodham Clinton"}. */
    SHORTENED,
    /** One is no more than a surname or a given name of the other: {@code "Trump"}, {@code "Donald Trump"}. */
    PARTIAL,
    /** Names of two persons. */
    DIFFERENT;

    /** Whether both may be one person's, regardless of what else the texts say. */
    public boolean possible() {
        return this != DIFFERENT;
    }

    /** Whether both are likely one person's when nothing else contradicts: more than a shared surname. */
    public boolean likely() {
        return this == SAME || this == VARIANT || this == SHORTENED;
    }

    NameMatch weaker(NameMatch other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
