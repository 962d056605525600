package onrecord.storage.deciding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import onrecord.resolution.clusters.Cluster;
import onrecord.resolution.clusters.Member;
import onrecord.resolution.clusters.Partition;
import org.jspecify.annotations.Nullable;

/**
 * Lets some residents stay where they are, as they are only a part of what belongs there. Whoever is told to be one with them belongs to those
 * of them who are most.
 */
final class Staying {

    private final Map<UUID, UUID> holders = new HashMap<>();
    private final Map<UUID, List<Member>> byHolder = new TreeMap<>();

    private <M> Staying(Collection<Resident<M>> residents) {
        residents.forEach(resident -> {
            UUID holder = resident.holder().id();
            holders.put(resident.told().id(), holder);
            byHolder.computeIfAbsent(holder, id -> new ArrayList<>()).add(resident.told());
        });
    }

    /** @param told includes all residents */
    static <M> Partition among(Partition told, Collection<Resident<M>> residents) {
        return residents.isEmpty() ? told : new Staying(residents).among(told);
    }

    private Partition among(Partition told) {
        List<Cluster> clusters = new ArrayList<>();
        for (Cluster cluster : told.clusters()) {
            List<Member> others = cluster.members().stream().filter(member -> !holders.containsKey(member.id())).toList();
            UUID holder = mostOf(cluster);
            if (holder != null) {
                byHolder.computeIfAbsent(holder, id -> new ArrayList<>()).addAll(others);
            } else {
                clusters.add(cluster);
            }
        }
        byHolder.values().forEach(members -> clusters.add(new Cluster(members)));
        return new Partition(clusters);
    }

    private @Nullable UUID mostOf(Cluster cluster) {
        Map<UUID, Integer> counts = new TreeMap<>();
        cluster.members().stream().map(member -> holders.get(member.id())).filter(holder -> holder != null)
                .forEach(holder -> counts.merge(holder, 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }
}
