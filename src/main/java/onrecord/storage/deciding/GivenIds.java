package onrecord.storage.deciding;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import onrecord.resolution.Identities;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;
import org.jspecify.annotations.Nullable;

/** Which ids have been given already, so that none is given twice, and which ones members have had before those they have now. */
final class GivenIds {

    /** Members are asked for by their ids, which may be ids in use and ids that have joined others. */
    private static final String GIVEN = " where id = any(?::uuid[]) union all select f.id, f.now, f.since, null from former_id f "
            + "where f.id = any(?::uuid[]) union all select m.id, coalesce(f.now, m.id), f.since, m.member "
            + "from first_id m left join former_id f on f.id = m.id where m.member = any(?::uuid[])";

    private final Set<UUID> inUse = new HashSet<>();
    private final Map<UUID, Identities.Former> former = new HashMap<>();
    private final Map<UUID, UUID> first = new HashMap<>();

    private GivenIds() {}

    /** What is known about the ids of these members. */
    static Uni<GivenIds> of(Transaction transaction, String table, Collection<UUID> members) {
        if (members.isEmpty()) {
            return Uni.createFrom().item(new GivenIds());
        }
        Query query = new Query("select id, id as now, since, null::uuid as member from " + table + GIVEN, members, members, members);
        return transaction.select(query, GivenIds::read);
    }

    private static GivenIds read(Iterator<Object[]> rows) {
        GivenIds given = new GivenIds();
        rows.forEachRemaining(row -> {
            UUID id = (UUID) row[0];
            UUID now = (UUID) row[1];
            UUID member = (UUID) row[3];
            if (!id.equals(now)) {
                given.former.put(id, new Identities.Former(now, instant(row[2])));
            } else if (member == null) {
                given.inUse.add(id);
            }
            if (member != null) {
                given.first.put(member, id);
            }
        });
        return given;
    }

    private static Instant instant(Object time) {
        return time instanceof Instant instant ? instant : ((OffsetDateTime) time).toInstant();
    }

    /** @param leaving members that leave the id they have to the others */
    Identities identities(List<Identities.Before> members, Set<UUID> leaving) {
        Map<UUID, Identities.Former> formerHere = new HashMap<>();
        Set<UUID> inUseHere = new HashSet<>();
        List<Identities.Before> before = members.stream().map(member -> before(member, leaving)).toList();
        for (Identities.Before member : before) {
            if (inUse.contains(member.id())) {
                inUseHere.add(member.id());
            }
            putFormer(member.id(), formerHere);
            putFormer(member.origin(), formerHere);
        }
        return new Identities(before, formerHere, inUseHere);
    }

    private Identities.Before before(Identities.Before member, Set<UUID> leaving) {
        if (leaving.contains(member.id())) {
            return member.from(null);
        }
        return member.holder() == null ? member : member.from(first.getOrDefault(member.id(), member.holder().id()));
    }

    private void putFormer(@Nullable UUID id, Map<UUID, Identities.Former> into) {
        Identities.Former one = id == null ? null : former.get(id);
        if (one != null) {
            into.put(id, one);
        }
    }

    /** A member of what is known before anything else, so that whatever joins it gets its id. */
    static Identities.Before survivor(Identities.Before member) {
        Identities.Holder holder = Objects.requireNonNull(member.holder(), "who is known belongs to something");
        return new Identities.Before(member.id(), member.seen(), new Identities.Holder(holder.id(), Instant.EPOCH));
    }
}
