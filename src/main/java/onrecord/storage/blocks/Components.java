package onrecord.storage.blocks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Things that are linked, over however many others (union-find).
 *
 * @param <T> a value
 */
public final class Components<T> {

    private final Map<T, T> parents = new HashMap<>();

    public void add(T one) {
        parents.putIfAbsent(one, one);
    }

    public void link(T one, T other) {
        add(one);
        add(other);
        parents.put(of(one), of(other));
    }

    public void linkAll(List<T> all) {
        all.forEach(one -> link(all.get(0), one));
    }

    /** The same one for all that are linked. */
    public T of(T one) {
        T root = one;
        while (!parent(root).equals(root)) {
            root = parent(root);
        }
        for (T at = one; !at.equals(root);) {
            T next = parent(at);
            parents.put(at, root);
            at = next;
        }
        return root;
    }

    private T parent(T one) {
        return Objects.requireNonNull(parents.get(one), "something that has not been added");
    }

    public Collection<List<T>> all() {
        Map<T, List<T>> components = new HashMap<>();
        List.copyOf(parents.keySet()).forEach(one -> components.computeIfAbsent(of(one), root -> new ArrayList<>()).add(one));
        return components.values();
    }
}
