package onrecord.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onrecord.resolution.Identities.Before;
import onrecord.resolution.Identities.Former;
import onrecord.resolution.Identities.Holder;
import onrecord.resolution.clusters.Cluster;

/**
 * Which cluster each id goes to: the one with most of those that had it from the beginning, and then with most of those that have it now. An id in
 * use goes to some that have it now. Of two parts as large it is the one that fewer others have come to, else the one with the member known
 * longest.
 */
final class Claims {

    static final Comparator<Before> SEEN_FIRST = Comparator.comparing(Before::seen).thenComparing(Before::id);

    /** What is in a cluster of an id. */
    private static final class Share {

        private static final Comparator<Share> LARGEST = Comparator.<Share>comparingInt(share -> share.origin)
                .thenComparingInt(share -> share.origin == 0 ? share.held : -share.others())
                .thenComparing(share -> share.first, SEEN_FIRST.reversed());

        private final Cluster cluster;
        private final int known;
        private Before first;
        private int origin;
        private int held;

        Share(Cluster cluster, int known, Before first) {
            this.cluster = cluster;
            this.known = known;
            this.first = first;
        }

        void add(Before member, UUID id) {
            origin += id.equals(member.origin()) ? 1 : 0;
            held += member.isHeldBy(id) ? 1 : 0;
            first = SEEN_FIRST.compare(member, first) < 0 ? member : first;
        }

        int others() {
            return known - origin;
        }
    }

    private final Map<UUID, Former> former;
    private final Map<UUID, Holder> inUse = new HashMap<>();
    private final Map<UUID, Share> largest = new HashMap<>();
    private final Map<UUID, List<Holder>> claims = new HashMap<>();

    /**
     * @param clusters and what their members were before
     * @param former ids that have joined another, and which one answers for each
     */
    Claims(Map<Cluster, List<Before>> clusters, Map<UUID, Former> former) {
        this.former = former;
        for (List<Before> members : clusters.values()) {
            for (Before member : members) {
                Holder holder = member.holder();
                if (holder != null) {
                    inUse.put(holder.id(), holder);
                }
            }
        }
        clusters.forEach(this::share);
        largest.forEach((id, share) -> claims.computeIfAbsent(name(share.cluster), name -> new ArrayList<>()).add(holder(id)));
        claims.values().forEach(holders -> {
            Set<UUID> here = holders.stream().map(Holder::id).collect(Collectors.toSet());
            holders.removeIf(holder -> !isInUse(holder.id()) && here.contains(former(holder.id()).now()));
            holders.sort(null);
        });
    }

    private Holder holder(UUID id) {
        Holder holder = inUse.get(id);
        return holder != null ? holder : new Holder(id, former(id).since());
    }

    private Former former(UUID id) {
        return Objects.requireNonNull(former.get(id), "an id that is not in use has joined another");
    }

    private void share(Cluster cluster, List<Before> members) {
        int known = (int) members.stream().filter(member -> member.origin() != null).count();
        Map<UUID, Share> shares = new HashMap<>();
        for (Before member : members) {
            for (UUID id : member.ids()) {
                shares.computeIfAbsent(id, one -> new Share(cluster, known, member)).add(member, id);
            }
        }
        shares.forEach((id, share) -> {
            boolean mayGo = isInUse(id) ? share.held > 0 : former.containsKey(id) && isInUse(former(id).now());
            if (mayGo) {
                largest.merge(id, share, (one, other) -> Share.LARGEST.compare(one, other) < 0 ? other : one);
            }
        });
    }

    /** What a cluster is called here, before it has its id. */
    private static UUID name(Cluster cluster) {
        return cluster.members().get(0).id();
    }

    /** All ids that go to a cluster. */
    Set<UUID> ids() {
        return new HashSet<>(largest.keySet());
    }

    /** The ids that go to a cluster, the oldest first, without those that answer as another of them already. */
    List<Holder> of(Cluster cluster) {
        return claims.getOrDefault(name(cluster), List.of());
    }

    boolean isInUse(UUID id) {
        return inUse.containsKey(id);
    }
}
