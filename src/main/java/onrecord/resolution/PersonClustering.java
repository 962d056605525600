package onrecord.resolution;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.ArrayList;

/** Tells which appearances of a block are one person: a function of the block's members, whatever their order. Thread-safe. */
public final class PersonClustering {

    /** @param block all appearances that share a {@linkplain NameKeys key} */
    public Partition partition(Collection<PersonAppearance> block, Decisions decisions) {
        TreeMap<String, List<Member>> byName = new TreeMap<>();
        for (PersonAppearance appearance : block) {
            byName.computeIfAbsent(PersonMatch.folded(appearance.name()), name -> new ArrayList<>())
                    .add(new Member(appearance.id(), "same name", 0.5, false));
        }
        return new Partition(byName.values().stream().map(Cluster::new).toList());
    }
}
