package onrecord.resolution;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
 * Keeps ids when the members of a block are told apart anew. When clusters join, the older id survives; when they part again, each gets back the
 * id it had. Of a cluster that was one from the beginning the larger part keeps the id.
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
     * @param origin the id it was given at first: that of the holder, unless it came to that one from another or its own joined that; null when it
     *     is new, or leaves its id to others
     */
    public record Before(UUID id, Instant seen, @Nullable Holder holder, @Nullable UUID origin) {

        /** One that has never had another id. */
        public Before(UUID id, Instant seen, @Nullable Holder holder) {
            this(id, seen, holder, holder == null ? null : holder.id());
        }

        /** The same, with another id at first. */
        public Before from(@Nullable UUID first) {
            return new Before(id, seen, holder, first);
        }

        boolean isHeldBy(UUID one) {
            return holder != null && origin != null && holder.id().equals(one);
        }

        /** The ids that it counts for. */
        Set<UUID> ids() {
            return holder == null || origin == null ? Set.of()
                    : holder.id().equals(origin) ? Set.of(origin) : Set.of(origin, holder.id());
        }
    }

    /**
     * An id that has joined another.
     *
     * @param now the one that answers for it
     * @param since when it was known first
     */
    public record Former(UUID now, Instant since) {}

    /** Ids that have joined or parted: {@code from} the one that was there before, {@code to} the one that answers now or is new. */
    public record Change(UUID from, UUID to, String reason) {}

    /**
     * What came of it.
     *
     * @param ids of every member
     * @param fresh ids not in use before, and since when their members are known
     * @param joined {@code from} answers as {@code to} from now on
     * @param parted {@code to} was a part of {@code from}
     * @param left members that have another id now than the one they were given at first, and that one
     * @param back members that have the id again that they were given at first
     */
    public record Kept(Map<UUID, UUID> ids, Map<UUID, Instant> fresh, List<Change> joined, List<Change> parted, Map<UUID, UUID> left,
            Set<UUID> back) {

        /** The id of one of the members. */
        public UUID idOf(UUID member) {
            return Objects.requireNonNull(ids.get(member), "not a member of what was told apart");
        }
    }

    private final Map<UUID, Before> members;
    private final Map<UUID, Former> former;
    private final Set<UUID> taken;

    /**
     * @param members of the block
     * @param former ids that once joined another
     * @param taken ids that are in use and no new id may be
     */
    public Identities(Collection<Before> members, Map<UUID, Former> former, Set<UUID> taken) {
        this.members = members.stream().collect(Collectors.toMap(Before::id, before -> before));
        this.former = Map.copyOf(former);
        this.taken = new HashSet<>(taken);
        members.stream().filter(before -> before.holder() != null).forEach(before -> this.taken.add(before.holder().id()));
    }

    /** The ids of all members, now that they are told apart like this. */
    public Kept after(Partition partition) {
        Map<Cluster, List<Before>> clusters = new IdentityHashMap<>();
        partition.clusters().forEach(cluster -> clusters.put(cluster, cluster.members().stream().map(this::before).toList()));
        Claims claims = new Claims(clusters, former);
        taken.addAll(claims.ids());
        Kept kept =
                new Kept(new HashMap<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new HashMap<>(), new HashSet<>());
        for (Cluster cluster : partition.clusters()) {
            List<Holder> claimants = claims.of(cluster);
            UUID id = claimants.isEmpty() ? newId(cluster) : claimants.get(0).id();
            if (!claims.isInUse(id)) {
                kept.fresh.put(id, claimants.isEmpty() ? since(cluster) : claimants.get(0).since());
                mostHeldBy(cluster).ifPresent(from -> kept.parted.add(new Change(from.id(), id, reason(cluster, null))));
            }
            claimants.stream().skip(1).forEach(other -> kept.joined.add(new Change(other.id(), id, reason(cluster, other.id()))));
            cluster.members().forEach(member -> kept.ids.put(member.id(), id));
            cluster.members().forEach(member -> remember(before(member), claimants.isEmpty() ? null : id, kept));
        }
        return kept;
    }

    /** @param id that its cluster had before, null when the id is a new one, which is all that its members remember */
    private static void remember(Before member, @Nullable UUID id, Kept kept) {
        UUID origin = member.origin();
        if (origin == null || member.holder() == null) {
            return;
        }
        boolean hadLeft = !member.isHeldBy(origin);
        boolean hasLeft = id != null && !id.equals(origin);
        if (hasLeft && !hadLeft) {
            kept.left.put(member.id(), origin);
        } else if (hadLeft && !hasLeft) {
            kept.back.add(member.id());
        }
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

    private Before firstSeen(Cluster cluster) {
        return cluster.members().stream().map(this::before).min(Claims.SEEN_FIRST).orElseThrow();
    }

    private Optional<Holder> mostHeldBy(Cluster cluster) {
        return held(cluster).entrySet().stream()
                .max(Map.Entry.<Holder, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** What has parted is younger than all that it has parted from, so that their ids survive when they join again. */
    private Instant since(Cluster cluster) {
        Instant seen = firstSeen(cluster).seen();
        return held(cluster).keySet().stream().map(from -> from.since().plus(1, ChronoUnit.MICROS)).filter(seen::isBefore)
                .max(Comparator.naturalOrder()).orElse(seen);
    }

    /** The id of the member known longest, unless it is in use or answers for something else. */
    private UUID newId(Cluster cluster) {
        UUID from = mostHeldBy(cluster).map(Holder::id).orElse(null);
        List<UUID> candidates = cluster.members().stream().map(this::before).sorted(Claims.SEEN_FIRST).map(Before::id).toList();
        for (UUID candidate : candidates) {
            boolean answersForOthers = former.containsKey(candidate) && !former.get(candidate).now().equals(from);
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

    private boolean isOf(Member member, UUID id) {
        return before(member).ids().contains(id);
    }

    /** What joins most surely those of the cluster that belonged to this id, or anybody when it is null. */
    private String reason(Cluster cluster, @Nullable UUID holder) {
        return cluster.members().stream()
                .filter(member -> holder == null || isOf(member, holder))
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
