package onrecord.resolution.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import onrecord.resolution.clusters.Groups;

/** What is decided about numbered items whatever they are like: which are one in the end, and which never are, over however many others. */
final class Alliances {

    private final Groups allied;
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();

    Alliances(int items) {
        allied = new Groups(items);
    }

    /** A number that those have who are one in the end. */
    int of(int item) {
        return allied.of(item);
    }

    /** Nothing that belongs to one of the two is ever one with what belongs to the other, unless they are allied already. */
    void keepApart(int one, int other) {
        int a = allied.of(one);
        int b = allied.of(other);
        if (a != b) {
            apart(a).add(b);
            apart(b).add(a);
        }
    }

    boolean areApart(int one, int other) {
        return !apart.isEmpty() && apart.getOrDefault(allied.of(one), Set.of()).contains(allied.of(other));
    }

    /** The two are one in the end, unless they are kept apart. */
    void join(int one, int other) {
        int a = allied.of(one);
        int b = allied.of(other);
        if (a == b || areApart(a, b)) {
            return;
        }
        allied.join(a, b);
        int both = allied.of(a);
        int gone = both == a ? b : a;
        Set<Integer> others = apart.remove(gone);
        if (others != null) {
            others.forEach(third -> {
                apart(third).remove(gone);
                apart(third).add(both);
                apart(both).add(third);
            });
        }
    }

    private Set<Integer> apart(int alliance) {
        return apart.computeIfAbsent(alliance, one -> new HashSet<>());
    }
}
