package onrecord.storage.finding;

import java.util.UUID;

/**
 * Something that the service is not sure of.
 *
 * @param confidence how sure it is, 0 to 1: of a person, that the least certain appearance is theirs
 * @param repeated how many statements print the same words, or how many articles report the event or name the person
 */
public record Doubt(Kind kind, UUID id, double confidence, int repeated) {

    /** What is in doubt. */
    public enum Kind {
        PERSON,
        STATEMENT,
        EVENT
    }
}
