package onrecord.resolution.clusters;

import java.util.UUID;

/**
 * A member of a cluster, and why it belongs there.
 *
 * @param id of the appearance, report or statement
 * @param reason one sentence for a reader: {@code "same full name"}
 * @param confidence that it belongs to this cluster, 0 to 1
 * @param provisional whether too little is known to tell who or what is meant; a provisional member stands alone and is nobody's rival
 */
public record Member(UUID id, String reason, double confidence, boolean provisional) {

    public Member {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
        }
    }
}
