package onrecord.storage.rows;

import java.util.UUID;
import onrecord.resolution.clusters.Member;
import org.jspecify.annotations.Nullable;

/**
 * Where an appearance or a report belongs.
 *
 * @param before the person or event it belonged to, null when it is new
 * @param now the person or event it belongs to
 * @param told why
 */
public record Placement(@Nullable UUID before, UUID now, Member told) {}
