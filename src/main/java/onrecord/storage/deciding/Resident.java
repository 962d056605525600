package onrecord.storage.deciding;

import java.time.Instant;
import onrecord.resolution.Identities;
import onrecord.resolution.clusters.Member;

/**
 * An appearance or a report that is stored.
 *
 * @param block one of its blocks
 * @param seen when its article was taken in
 * @param holder the person or event it belongs to
 * @param told why
 */
public record Resident<M>(M member, long block, Instant seen, Identities.Holder holder, Member told) {

    Identities.Before before() {
        return new Identities.Before(told.id(), seen, holder);
    }
}
