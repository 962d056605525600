package onrecord.resolution.clusters;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What editors have decided about members of a block. A decision is stronger than any evidence.
 *
 * @param same pairs that are one
 * @param different pairs that are two
 */
public record Decisions(Set<Pair> same, Set<Pair> different) {

    /** Nothing is decided. */
    public static final Decisions NONE = new Decisions(Set.of(), Set.of());

    public Decisions {
        same = Set.copyOf(same);
        different = Set.copyOf(different);
    }

    /**
     * What rulings say about some members. What is ruled later wins over what was ruled before; two that are one are never two.
     *
     * @param latestFirst all rulings that are about any of the members
     */
    public static Decisions of(List<Ruling> latestFirst, Set<UUID> members) {
        Verdicts verdicts = new Verdicts();
        for (Ruling ruling : latestFirst) {
            verdicts.take(ruling.groups().stream().map(group -> group.stream().filter(members::contains).sorted().toList()).toList());
        }
        return verdicts.decisions();
    }

    /** Two members, in the order of their ids. */
    public record Pair(UUID first, UUID second) {

        public Pair {
            if (first.equals(second)) {
                throw new IllegalArgumentException("a pair has two members, not " + first + " twice");
            }
            if (first.compareTo(second) > 0) {
                UUID smaller = second;
                second = first;
                first = smaller;
            }
        }
    }
}
