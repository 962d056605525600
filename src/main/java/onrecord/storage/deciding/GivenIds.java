package onrecord.storage.deciding;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import onrecord.resolution.Identities;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;

/** Which ids have been given already, so that none is given twice. */
final class GivenIds {

    private static final String TAKEN = " where id = any(?::uuid[]) union all select id, now from former_id where id = any(?::uuid[])";

    private GivenIds() {}

    /** Of these ids those that are in use, and what answers for each: itself, or what it has joined. */
    static Uni<Map<UUID, UUID>> taken(Transaction transaction, String table, Collection<UUID> possible) {
        if (possible.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return transaction.select(new Query("select id, id as now from " + table + TAKEN, possible, possible), rows -> {
            Map<UUID, UUID> taken = new HashMap<>();
            rows.forEachRemaining(row -> taken.putIfAbsent((UUID) row[0], (UUID) row[1]));
            return taken;
        });
    }

    /** @param taken what answers for the ids of members that are in use */
    static Identities identities(List<Identities.Before> members, Map<UUID, UUID> taken) {
        Map<UUID, UUID> former = new HashMap<>();
        Set<UUID> inUse = new HashSet<>();
        for (Identities.Before member : members) {
            UUID answers = taken.get(member.id());
            if (member.id().equals(answers)) {
                inUse.add(member.id());
            } else if (answers != null) {
                former.put(member.id(), answers);
            }
        }
        return new Identities(members, former, inUse);
    }

    /** A member of what is known before anything else, so that whatever joins it gets its id. */
    static Identities.Before survivor(Identities.Before member) {
        Identities.Holder holder = Objects.requireNonNull(member.holder(), "who is known belongs to something");
        return new Identities.Before(member.id(), member.seen(), new Identities.Holder(holder.id(), Instant.MIN));
    }
}
