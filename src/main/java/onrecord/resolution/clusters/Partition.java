package onrecord.resolution.clusters;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which members of a block are one. Each member is in one cluster. Clusters are in the order of their first members, so that equal partitions
 * are equal values whatever the order in which the members were given.
 */
public record Partition(List<Cluster> clusters) {

    public Partition {
        Set<UUID> seen = new HashSet<>();
        for (Cluster cluster : clusters) {
            for (Member member : cluster.members()) {
                if (!seen.add(member.id())) {
                    throw new IllegalArgumentException(member.id() + " is in two clusters");
                }
            }
        }
        clusters = clusters.stream().sorted(Comparator.comparing((Cluster cluster) -> cluster.members().get(0).id())).toList();
    }
}
