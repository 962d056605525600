package onrecord.resolution.persons;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import onrecord.resolution.clusters.Cluster;
import onrecord.resolution.clusters.Decisions;
import onrecord.resolution.clusters.Member;
import onrecord.resolution.clusters.Partition;
import onrecord.resolution.names.NameKeys;

/**
 * Tells which appearances of a block are one person: a function of the block's members, whatever their order. Thread-safe.
 *
 * <p>From what is surest to what is least sure: first those of one full name, then those of full names that differ a little, at last those of
 * whom only a surname or a given name is printed. The latter never decide anything about the former.
 */
public final class PersonClustering {

    /** @param block all appearances that share a {@linkplain NameKeys key} */
    public Partition partition(Collection<PersonAppearance> block, Decisions decisions) {
        List<NamedPerson> members = block.stream().map(NamedPerson::of).sorted(Comparator.comparing(NamedPerson::id)).toList();
        return new Partition(Blocks.of(members, decisions).stream().flatMap(one -> clusters(one, decisions).stream()).toList());
    }

    private static List<Cluster> clusters(List<NamedPerson> members, Decisions decisions) {
        Bearers bearers = new Bearers(members, decisions);
        Set<UUID> open = new HashSet<>();
        TreeMap<String, List<NamedPerson>> full = new TreeMap<>();
        TreeMap<String, List<NamedPerson>> bare = new TreeMap<>();
        for (NamedPerson member : members) {
            (member.isFull() ? full : bare).computeIfAbsent(member.folded(), name -> new ArrayList<>()).add(member);
        }
        Namesakes namesakes = new Namesakes(bearers, open);
        full.values().forEach(namesakes::settle);
        new NameVariants(bearers, open).join(full);
        new BareNames(bearers, open).settle(bare, members.stream().filter(NamedPerson::isFull).toList());
        return bearers.all().stream().map(bearer -> cluster(bearer, bearers, open)).toList();
    }

    private static Cluster cluster(Bearer bearer, Bearers bearers, Set<UUID> open) {
        return new Cluster(bearer.members().stream().map(member -> member(member, bearer, bearers, open)).toList());
    }

    private static Member member(NamedPerson member, Bearer bearer, Bearers bearers, Set<UUID> open) {
        boolean alone = bearer.members().size() == 1;
        if (bearers.why(member) == null && bearers.areToldApart(bearer)) {
            return new Member(member.id(), "an editor has told them apart", 1, false);
        }
        if (alone && open.contains(member.id())) {
            return new Member(member.id(), "nothing tells yet who is meant", 0.5, true);
        }
        Why why = bearers.why(member);
        if (alone || why == null) {
            return new Member(member.id(), alone ? "the only article that names this person" : "named in full", 0.97, false);
        }
        return new Member(member.id(), why.reason(), why.confidence(), false);
    }
}
