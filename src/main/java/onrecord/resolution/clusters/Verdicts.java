package onrecord.resolution.clusters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onrecord.resolution.clusters.Decisions.Pair;

/** Takes rulings one after the other, each as far as it contradicts none before it: two that are one are never two, over however many others. */
final class Verdicts {

    private final Map<UUID, UUID> parents = new HashMap<>();
    private final Map<UUID, Set<UUID>> apart = new HashMap<>();
    private final Set<Pair> same = new LinkedHashSet<>();
    private final Set<Pair> different = new LinkedHashSet<>();

    /** @param groups in the order of their members' ids */
    void take(List<List<UUID>> groups) {
        List<Set<UUID>> heads = groups.stream().map(this::unite).toList();
        for (int i = 0; i < heads.size(); i++) {
            for (Set<UUID> others : heads.subList(i + 1, heads.size())) {
                heads.get(i).forEach(one -> others.forEach(other -> part(one, other)));
            }
        }
    }

    /** One of each of those that the members are now: a single one, unless a ruling before tells some of them apart. */
    private Set<UUID> unite(List<UUID> members) {
        List<UUID> heads = new ArrayList<>();
        for (UUID member : members) {
            if (heads.stream().noneMatch(head -> join(head, member))) {
                heads.add(member);
            }
        }
        return new LinkedHashSet<>(heads);
    }

    private boolean join(UUID one, UUID other) {
        UUID a = root(one);
        UUID b = root(other);
        if (a.equals(b)) {
            return true;
        }
        if (apart(a).contains(b)) {
            return false;
        }
        parents.put(b, a);
        for (UUID third : apart(b)) {
            apart(third).remove(b);
            apart(third).add(a);
            apart(a).add(third);
        }
        apart.remove(b);
        same.add(new Pair(one, other));
        return true;
    }

    private void part(UUID one, UUID other) {
        UUID a = root(one);
        UUID b = root(other);
        if (!a.equals(b)) {
            apart(a).add(b);
            apart(b).add(a);
            different.add(new Pair(one, other));
        }
    }

    private Set<UUID> apart(UUID root) {
        return apart.computeIfAbsent(root, id -> new HashSet<>());
    }

    private UUID root(UUID member) {
        UUID root = member;
        for (UUID parent = parents.get(root); parent != null; parent = parents.get(root)) {
            root = parent;
        }
        return root;
    }

    Decisions decisions() {
        return new Decisions(same, different);
    }
}
