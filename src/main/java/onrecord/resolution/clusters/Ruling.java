package onrecord.resolution.clusters;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What an editor has ruled about members, all at once: those of a group are one, and those of different groups are two.
 *
 * @param groups one when members were made one, several when they were told apart
 */
public record Ruling(List<Set<UUID>> groups) {

    public Ruling {
        groups = groups.stream().<Set<UUID>>map(Set::copyOf).toList();
    }

    /** These are one. */
    public static Ruling one(Set<UUID> members) {
        return new Ruling(List.of(members));
    }
}
