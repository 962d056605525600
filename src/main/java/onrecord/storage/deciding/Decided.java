package onrecord.storage.deciding;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import onrecord.resolution.Identities;
import onrecord.storage.rows.Placement;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;

/** What has been decided about blocks: only what differs from what is stored. */
public final class Decided<M> {

    /** Where each newcomer belongs, and each resident that moves or of which something else is told. */
    final Map<UUID, Placement> placements = new HashMap<>();

    /** The residents that are placed, by id. */
    public final Map<UUID, Resident<M>> residents = new HashMap<>();

    /** Ids not in use before, and since when. */
    public final Map<UUID, Instant> fresh = new LinkedHashMap<>();

    final List<Identities.Change> joined = new ArrayList<>();
    final List<Identities.Change> parted = new ArrayList<>();
    final Map<UUID, UUID> left = new HashMap<>();
    final Set<UUID> back = new HashSet<>();

    void add(Identities.Kept kept) {
        fresh.putAll(kept.fresh());
        joined.addAll(kept.joined());
        parted.addAll(kept.parted());
        left.putAll(kept.left());
        back.addAll(kept.back());
    }

    /** Where one of those belongs that are newcomers or placed. */
    public Placement placement(UUID member) {
        return Objects.requireNonNull(placements.get(member), "nothing was decided about this one");
    }

    /** Residents that belong to something else now. */
    public List<Resident<M>> moved() {
        return residents.values().stream()
                .filter(resident -> !placement(resident.told().id()).now().equals(resident.holder().id()))
                .toList();
    }

    /**
     * Writes where the residents that are placed belong, why, and how surely.
     *
     * @param update takes arrays of their ids, of what each belongs to, and of the reason, the confidence and whether it is provisional
     */
    public Uni<Void> place(Transaction transaction, String update) {
        List<UUID> ids = List.copyOf(residents.keySet());
        if (ids.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Placement> placed = ids.stream().map(this::placement).toList();
        return transaction.update(new Query(
                update,
                ids.toArray(new UUID[0]),
                placed.stream().map(Placement::now).toArray(UUID[]::new),
                placed.stream().map(placement -> placement.told().reason()).toArray(String[]::new),
                placed.stream().map(placement -> placement.told().confidence()).toArray(Double[]::new),
                placed.stream().map(placement -> placement.told().provisional()).toArray(Boolean[]::new))).replaceWithVoid();
    }
}
