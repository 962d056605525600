package onrecord.storage.deciding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import onrecord.resolution.Identities;
import onrecord.storage.rows.Placement;

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
}
