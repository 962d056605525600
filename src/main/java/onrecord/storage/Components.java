package onrecord.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Blocks that are linked, over however many others. */
final class Components {

    private final Map<Long, Long> parents = new HashMap<>();

    void add(long block) {
        parents.putIfAbsent(block, block);
    }

    void link(long one, long other) {
        add(one);
        add(other);
        parents.put(of(one), of(other));
    }

    void linkAll(List<Long> blocks) {
        blocks.forEach(block -> link(blocks.get(0), block));
    }

    /** The same number for all blocks that are linked. */
    long of(long block) {
        long root = block;
        while (parent(root) != root) {
            root = parent(root);
        }
        for (long at = block; at != root;) {
            long next = parent(at);
            parents.put(at, root);
            at = next;
        }
        return root;
    }

    private long parent(long block) {
        return Objects.requireNonNull(parents.get(block), "a block that has not been added");
    }

    Collection<List<Long>> all() {
        Map<Long, List<Long>> components = new HashMap<>();
        List.copyOf(parents.keySet()).forEach(block -> components.computeIfAbsent(of(block), root -> new ArrayList<>()).add(block));
        return components.values();
    }
}
