package onrecord.storage.deciding;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.resolution.Identities;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;

/** Remembers which ids have joined others, so that they keep answering, and when and why they joined and parted. */
public final class FormerIds {

    private static final String MOVE =
            "update former_id f set now = j.now from unnest(?::uuid[], ?::uuid[]) as j(id, now) where f.now = j.id";

    private static final String JOIN =
            "insert into former_id (id, kind, now, since) select j.id, ?, j.now, coalesce(p.since, e.since, now()) "
                    + "from unnest(?::uuid[], ?::uuid[]) as j(id, now) left join person p on p.id = j.id left join event e on e.id = j.id "
                    + "on conflict (id) do update set now = excluded.now";

    private static final String LEFT = "insert into first_id (member, id) select * from unnest(?::uuid[], ?::uuid[]) "
            + "on conflict (member) do update set id = excluded.id";

    private static final String BACK = "delete from first_id where member = any(?::uuid[])";

    /** Ids that things of their own have. */
    private static final String FRESH = "delete from former_id where id = any(?::uuid[])";

    private static final String FORGET = "delete from former_id where now = any(?::uuid[])";

    private static final String FORGET_FIRST = "delete from first_id m using former_id f where f.id = m.id and f.now = any(?::uuid[])";

    private static final String RECORD = "insert into identity_change (changed_at, kind, what, id, other, reason) "
            + "select ?, ?, ?, id, other, reason from unnest(?::uuid[], ?::uuid[], ?::text[]) as c(id, other, reason)";

    private final Transaction transaction;
    private final String kind;
    private final OffsetDateTime now;

    /** @param kind {@code PERSON} or {@code EVENT} */
    public FormerIds(Transaction transaction, String kind, Instant now) {
        this.transaction = transaction;
        this.kind = kind;
        this.now = now.atOffset(ZoneOffset.UTC);
    }

    public Uni<Void> remember(Decided<?> decided) {
        return update(FRESH, decided.fresh.keySet())
                .chain(() -> update(BACK, decided.back))
                .chain(() -> leave(decided.left))
                .chain(() -> join(decided.joined))
                .chain(() -> record("JOINED", decided.joined))
                .chain(() -> record("PARTED", decided.parted));
    }

    /**
     * Of who and what is deleted nothing answers any more, so that what is stored again gets the id it had. Those that have joined others are
     * remembered before they are deleted.
     */
    public static Uni<Void> forget(Transaction transaction, Collection<UUID> deleted) {
        return transaction.update(new Query(FORGET_FIRST, deleted))
                .chain(() -> transaction.update(new Query(FORGET, deleted))).replaceWithVoid();
    }

    private Uni<Void> update(String sql, Collection<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().voidItem() : transaction.update(new Query(sql, ids)).replaceWithVoid();
    }

    /** @param left members, and the ids they were given at first */
    private Uni<Void> leave(Map<UUID, UUID> left) {
        List<UUID> members = List.copyOf(left.keySet());
        return members.isEmpty() ? Uni.createFrom().voidItem()
                : transaction.update(new Query(LEFT, members.toArray(new UUID[0]), members.stream().map(left::get).toArray(UUID[]::new)))
                        .replaceWithVoid();
    }

    private Uni<Void> join(List<Identities.Change> joined) {
        if (joined.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        UUID[] from = ids(joined, true);
        UUID[] to = ids(joined, false);
        return transaction.update(new Query(MOVE, from, to)).chain(() -> transaction.update(new Query(JOIN, kind, from, to)))
                .replaceWithVoid();
    }

    private static UUID[] ids(List<Identities.Change> changes, boolean from) {
        return changes.stream().map(change -> from ? change.from() : change.to()).toArray(UUID[]::new);
    }

    private Uni<Void> record(String what, List<Identities.Change> changes) {
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<String> reasons = new ArrayList<>();
        changes.forEach(change -> reasons.add(change.reason()));
        return transaction
                .update(new Query(RECORD, now, kind, what, ids(changes, true), ids(changes, false), reasons.toArray(new String[0])))
                .replaceWithVoid();
    }
}
