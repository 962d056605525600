package onrecord.resolution.clusters;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Numbered items that are joined in groups: whoever is joined to a member joins all its group (union-find). */
public final class Groups {

    private final int[] parents;

    public Groups(int items) {
        parents = new int[items];
        for (int i = 0; i < items; i++) {
            parents[i] = i;
        }
    }

    /** The smallest number of the item's group. */
    public int of(int item) {
        int group = item;
        while (parents[group] != group) {
            parents[group] = parents[parents[group]];
            group = parents[group];
        }
        return group;
    }

    public void join(int one, int other) {
        int a = of(one);
        int b = of(other);
        parents[Math.max(a, b)] = Math.min(a, b);
    }

    public Partition partition(IntFunction<Member> member) {
        BitSet all = new BitSet();
        all.set(0, parents.length);
        return partition(all, member);
    }

    /** @param wanted items; those of others are left out */
    public Partition partition(BitSet wanted, IntFunction<Member> member) {
        Map<Integer, List<Member>> groups = new TreeMap<>();
        wanted.stream().forEach(item -> groups.computeIfAbsent(of(item), group -> new ArrayList<>()).add(member.apply(item)));
        return new Partition(groups.values().stream().map(Cluster::new).toList());
    }
}
