package onrecord.resolution.clusters;

import java.util.Comparator;
import java.util.List;

/** Members that are one person, one event or one quotation; at least one, in the order of their ids. */
public record Cluster(List<Member> members) {

    public Cluster {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a cluster has a member");
        }
        members = members.stream().sorted(Comparator.comparing(Member::id)).toList();
    }
}
