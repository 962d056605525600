package onrecord.storage.blocks;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;

/**
 * Finds what is stored by keys it shares with what comes, in a time that does not depend on how much is stored: under each key only the
 * {@value #MOST} members with the smallest ids are looked at. A key that so many have tells little; then sharing one more has to tell.
 */
public final class SharedKeys {

    /** So many members are looked at under a key. */
    static final int MOST = 20;

    private final Transaction transaction;
    private final String table;
    private final int enough;
    private final String condition;

    /**
     * @param table of keys and members
     * @param enough how many keys are to be shared where each of them is one that many have
     * @param condition in SQL, on what has the columns {@code id}, {@code member}, {@code shared} (how many keys both have) and {@code total}
     *     (how many the new one has) of {@code found}; the others of those found are left out
     */
    public SharedKeys(Transaction transaction, String table, int enough, String condition) {
        this.transaction = transaction;
        this.table = table;
        this.enough = enough;
        this.condition = condition;
    }

    /** Members that share keys with one of these. */
    public Uni<Set<UUID>> find(Map<UUID, List<Long>> keysOf) {
        List<UUID> ids = new ArrayList<>();
        List<Long> keys = new ArrayList<>();
        List<Integer> totals = new ArrayList<>();
        keysOf.forEach((id, all) -> all.forEach(key -> {
            ids.add(id);
            keys.add(key);
            totals.add(all.size());
        }));
        if (keys.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        Query query = new Query(
                "select distinct member from (select n.id, k.member, count(*) as shared, min(n.total) as total "
                        + "from unnest(?::uuid[], ?::bigint[], ?::integer[]) as n(id, key, total) "
                        + "cross join lateral (select first.member, count(*) over () as sharing from (select t.member from " + table
                        + " t where t.key = n.key order by t.member limit " + MOST + ") first) k "
                        + "group by n.id, k.member having count(*) >= least(" + enough + ", min(n.total)) or min(k.sharing) < " + MOST
                        + ") found where " + condition,
                ids.toArray(new UUID[0]), Blocks.numbers(keys), totals.toArray(new Integer[0]));
        return transaction.ids(query);
    }

    /** Remembers by which keys these are found. Keys may be left of what somebody has deleted by other means than the service. */
    public Uni<Void> enter(Map<UUID, List<Long>> keysOf) {
        List<UUID> ids = new ArrayList<>();
        List<Long> keys = new ArrayList<>();
        keysOf.forEach((id, all) -> all.forEach(key -> {
            ids.add(id);
            keys.add(key);
        }));
        return keys.isEmpty() ? Uni.createFrom().voidItem()
                : transaction.update(new Query(
                        "insert into " + table + " (key, member) select key, member from unnest(?::bigint[], ?::uuid[]) as n(key, member) "
                                + "on conflict do nothing",
                        Blocks.numbers(keys), ids.toArray(new UUID[0]))).replaceWithVoid();
    }
}
