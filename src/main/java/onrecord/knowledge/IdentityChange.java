package onrecord.knowledge;

import java.time.Instant;
import java.util.UUID;

/**
 * Two ids that became one, or one that became two.
 *
 * @param former when they joined, the id that answers as {@code current} since; when they parted, the id that both had before
 * @param current when they joined, the id that survived; when they parted, the id of the part that left
 * @param reason what told that they are the same, or which one the part is
 */
public record IdentityChange(Instant changedAt, Kind kind, UUID former, UUID current, String reason) {

    /** What became of the ids. */
    public enum Kind {
        JOINED,
        PARTED
    }
}
