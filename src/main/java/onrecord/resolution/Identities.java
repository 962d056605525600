package onrecord.resolution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onrecord.knowledge.Ids;
import onrecord.resolution.clusters.Cluster;
import onrecord.resolution.clusters.Member;
import onrecord.resolution.clusters.Partition;
import org.jspecify.annotations.Nullable;

/**
 * Keeps ids when the members of a block are told apart anew. When clusters join, the older id survives; when one parts, the part with most of
 * its members keeps the id, and the other part gets back the id it had before it was joined, if it had one.
 */
public final class Identities {

    /** An id in use, and since when. The older one comes first, of two equally old ones the smaller. */
    public record Holder(UUID id, Instant since) implements Comparable<Holder> {

        private static final Comparator<Holder> OLDEST = Comparator.comparing(Holder::since).thenComparing(Holder::id);

        @Override
        public int compareTo(Holder other) {
            return OLDEST.compare(this, other);
        }
    }

    /**
     * A member before it is decided anew.
     *
     * @param id may become the id of what it belongs to
     * @param seen when its article was taken in
     * @param holder what it belonged to, null when it is new
     */
    public record Before(UUID id, Instant seen, @Nullable Holder holder) {}

    /** Ids that have joined or parted: {@code from} the one that was there before, {@code to} the one that answers now or is new. */
    public record Change(UUID from, UUID to, String reason) {}

    /**
     * What came of it.
     *
     * @param ids of every member
     * @param fresh ids not in use before, and since when their members are known
     * @param joined {@code from} answers as {@code to} from now on
     * @param parted {@code to} was a part of {@code from}
     */
    public record Kept(Map<UUID, UUID> ids, Map<UUID, Instant> fresh, List<Change> joined, List<Change> parted) {

        /** The id of one of the members. */
        public UUID idOf(UUID member) {
            return Objects.requireNonNull(ids.get(member), "not a member of what was told apart");
        }
    }

    private static final Comparator<Before> SEEN_FIRST = Comparator.comparing(Before::seen).thenComparing(Before::id);

    private final Map<UUID, Before> members;
    private final Map<UUID, UUID> former;
    private final Set<UUID> taken;

    /**
     * @param members of the block
     * @param former ids that once joined another, and which one answers for each
     * @param taken ids that are in use and no new id may be
     */
    public Identities(Collection<Before> members, Map<UUID, UUID> former, Set<UUID> taken) {
        this.members = members.stream().collect(Collectors.toMap(Before::id, before -> before));
        this.former = Map.copyOf(former);
        this.taken = new HashSet<>(taken);
        members.stream().filter(before -> before.holder() != null).forEach(before -> this.taken.add(before.holder().id()));
    }

    /** The ids of all members, now that they are told apart like this. */
    public Kept after(Partition partition) {
        Map<UUID, List<Holder>> claims = claims(partition);
        Map<UUID, UUID> ids = new HashMap<>();
        Map<UUID, Instant> fresh = new LinkedHashMap<>();
        List<Change> joined = new ArrayList<>();
        List<Change> parted = new ArrayList<>();
        for (Cluster cluster : partition.clusters()) {
            List<Holder> claimants = claims.getOrDefault(name(cluster), List.of());
            UUID id;
            if (claimants.isEmpty()) {
                id = newId(cluster);
                fresh.put(id, firstSeen(cluster).seen());
                mostHeldBy(cluster).ifPresent(from -> parted.add(new Change(from, id, reason(cluster, null))));
            } else {
                id = claimants.get(0).id();
                claimants.stream().skip(1).forEach(other -> joined.add(new Change(other.id(), id, reason(cluster, other.id()))));
            }
            cluster.members().forEach(member -> ids.put(member.id(), id));
        }
        return new Kept(ids, fresh, joined, parted);
    }

    /** What a cluster is called here, before it has its id. */
    private static UUID name(Cluster cluster) {
        return cluster.members().get(0).id();
    }

    /** Each id in use claims the cluster that holds most of its members; the oldest claim stands first. */
    private Map<UUID, List<Holder>> claims(Partition partition) {
        Map<Holder, Cluster> main = new HashMap<>();
        Map<Holder, Long> most = new HashMap<>();
        for (Cluster cluster : partition.clusters()) {
            held(cluster).forEach((holder, count) -> {
                Cluster best = main.get(holder);
                long largest = most.getOrDefault(holder, 0L);
                boolean more = best == null || count > largest || count == largest && isFounder(cluster, best, holder);
                if (more) {
                    main.put(holder, cluster);
                    most.put(holder, count);
                }
            });
        }
        Map<UUID, List<Holder>> claims = new HashMap<>();
        main.forEach((holder, cluster) -> claims.computeIfAbsent(name(cluster), name -> new ArrayList<>()).add(holder));
        claims.values().forEach(holders -> holders.sort(null));
        return claims;
    }

    private Map<Holder, Long> held(Cluster cluster) {
        Map<Holder, Long> held = new HashMap<>();
        for (Member member : cluster.members()) {
            Holder holder = before(member).holder();
            if (holder != null) {
                held.merge(holder, 1L, Long::sum);
            }
        }
        return held;
    }

    /** Of two parts as large the one with the member known longest keeps the id. */
    private boolean isFounder(Cluster cluster, Cluster other, Holder holder) {
        return SEEN_FIRST.compare(firstOf(cluster, holder), firstOf(other, holder)) < 0;
    }

    private Before firstOf(Cluster cluster, Holder holder) {
        return cluster.members().stream().map(this::before).filter(before -> holder.equals(before.holder())).min(SEEN_FIRST).orElseThrow();
    }

    private Before firstSeen(Cluster cluster) {
        return cluster.members().stream().map(this::before).min(SEEN_FIRST).orElseThrow();
    }

    private Optional<UUID> mostHeldBy(Cluster cluster) {
        return held(cluster).entrySet().stream()
                .max(Map.Entry.<Holder, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> entry.getKey().id());
    }

    /** The id of the member known longest, unless it is in use or answers for something else. */
    private UUID newId(Cluster cluster) {
        UUID from = mostHeldBy(cluster).orElse(null);
        List<UUID> candidates = cluster.members().stream().map(this::before).sorted(SEEN_FIRST).map(Before::id).toList();
        for (UUID candidate : candidates) {
            boolean answersForOthers = former.containsKey(candidate) && !former.get(candidate).equals(from);
            if (!answersForOthers && taken.add(candidate)) {
                return candidate;
            }
        }
        UUID id = Ids.within(candidates.get(0), "another");
        while (former.containsKey(id) || !taken.add(id)) {
            id = Ids.within(id, "another");
        }
        return id;
    }

    private boolean isHeldBy(Member member, UUID id) {
        Holder holder = before(member).holder();
        return holder != null && holder.id().equals(id);
    }

    /** What joins most surely those of the cluster that belonged to this id, or anybody when it is null. */
    private String reason(Cluster cluster, @Nullable UUID holder) {
        return cluster.members().stream()
                .filter(member -> holder == null || isHeldBy(member, holder))
                .max(Comparator.comparingDouble(Member::confidence).thenComparing(Member::id))
                .orElseThrow()
                .reason();
    }

    private Before before(Member member) {
        Before before = members.get(member.id());
        if (before == null) {
            throw new IllegalArgumentException(member.id() + " is no member of the block");
        }
        return before;
    }
}
