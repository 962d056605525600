package onrecord.storage.blocks;

import java.time.Instant;
import java.util.UUID;
import onrecord.resolution.Identities;
import org.jspecify.annotations.Nullable;

/**
 * An appearance or a report that comes with an article.
 *
 * @param seen when the article was taken in
 * @param holder what the same place of the same article belonged to when it was read before, null when it was not
 */
public record Newcomer<M>(M member, UUID id, UUID article, Instant seen, Identities.@Nullable Holder holder, BlockKeys keys) {

    public Identities.Before before() {
        return new Identities.Before(id, seen, holder);
    }
}
