package onrecord.storage.blocks;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;
import org.jspecify.annotations.Nullable;

/** What is remembered of blocks: how large they are, how they are linked, and who is in them. */
public final class Blocks {

    /**
     * A block as it is remembered.
     *
     * @param undecided members that came or went since the whole block was decided
     * @param links blocks it is linked to
     */
    public record State(int members, int undecided, List<Long> links) {}

    private static final String REACH = "with recursive reach(id) as (select unnest(?::bigint[]) "
            + "union select l.other from reach r join block_link l on l.block = r.id) "
            + "select r.id, coalesce(b.members, 0) as members, coalesce(b.undecided, 0) as undecided, l.other "
            + "from reach r left join block b on b.id = r.id left join block_link l on l.block = r.id";

    /** In order, so that two who meet the same names wait for each other and not in a circle. */
    private static final String MEET = "insert into full_name (name, block) select name, block "
            + "from unnest(?::bigint[], ?::bigint[]) as met(name, block) order by name on conflict do nothing";

    private static final String MET = "select name, block from full_name where name = any(?)";

    private static final String LINK = "insert into block_link (block, other) select block, other "
            + "from unnest(?::bigint[], ?::bigint[]) as l(block, other) order by block, other on conflict do nothing";

    private static final String ENTER = "insert into block_member (block, member, article_id) "
            + "select block, member, article_id from unnest(?::bigint[], ?::uuid[], ?::uuid[]) as m(block, member, article_id)";

    private static final String CHANGE = "insert into block (id, members, undecided) "
            + "select id, members, undecided from unnest(?::bigint[], ?::integer[], ?::integer[]) as c(id, members, undecided) "
            + "on conflict (id) do update set members = block.members + excluded.members, undecided = excluded.undecided";

    private final Transaction transaction;

    public Blocks(Transaction transaction) {
        this.transaction = transaction;
    }

    /** These blocks and all that are linked to them. */
    public Uni<Map<Long, State>> reachedFrom(Collection<Long> blocks) {
        return transaction.select(new Query(REACH, (Object) numbers(blocks)), rows -> {
            Map<Long, State> states = new HashMap<>();
            rows.forEachRemaining(row -> {
                State state = states.computeIfAbsent((Long) row[0], id -> new State((Integer) row[1], (Integer) row[2], new ArrayList<>()));
                if (row[3] != null) {
                    state.links().add((Long) row[3]);
                }
            });
            return states;
        });
    }

    /** Remembers full names and gives the links they make: pairs of blocks, each in both directions. */
    public Uni<Set<List<Long>>> meet(Collection<BlockKeys> members) {
        TreeMap<Long, Long> met = new TreeMap<>();
        Set<List<Long>> links = new HashSet<>();
        for (BlockKeys keys : members) {
            long block = keys.blocks().get(0);
            keys.blocks().forEach(other -> link(links, block, other));
            for (Long name : keys.fullNames()) {
                Long before = met.putIfAbsent(name, block);
                link(links, block, before == null ? block : before);
            }
        }
        if (met.isEmpty()) {
            return Uni.createFrom().item(links);
        }
        return transaction.update(new Query(MEET, numbers(met.keySet()), numbers(met.values())))
                .chain(() -> transaction.select(new Query(MET, (Object) numbers(met.keySet())), rows -> {
                    rows.forEachRemaining(row -> link(links, Objects.requireNonNull(met.get((Long) row[0])), (Long) row[1]));
                    return links;
                }));
    }

    private static void link(Set<List<Long>> links, long one, long other) {
        if (one != other) {
            links.add(List.of(one, other));
            links.add(List.of(other, one));
        }
    }

    public Uni<Void> link(Set<List<Long>> links) {
        if (links.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Long[] from = links.stream().map(link -> link.get(0)).toArray(Long[]::new);
        Long[] to = links.stream().map(link -> link.get(1)).toArray(Long[]::new);
        return transaction.update(new Query(LINK, from, to)).replaceWithVoid();
    }

    /** Puts members into their blocks. */
    public Uni<Void> enter(List<? extends Newcomer<?>> newcomers) {
        List<Long> blocks = new ArrayList<>();
        List<UUID> members = new ArrayList<>();
        List<UUID> articles = new ArrayList<>();
        for (Newcomer<?> newcomer : newcomers) {
            for (Long block : newcomer.keys().blocks()) {
                blocks.add(block);
                members.add(newcomer.id());
                articles.add(newcomer.article());
            }
        }
        return blocks.isEmpty() ? Uni.createFrom().voidItem()
                : transaction.update(new Query(ENTER, numbers(blocks), members.toArray(new UUID[0]), articles.toArray(new UUID[0])))
                        .replaceWithVoid();
    }

    /** How much each block has grown or shrunk, and how many of its members are undecided now. */
    public Uni<Void> change(Map<Long, Integer> grown, Map<Long, Integer> undecided) {
        if (undecided.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Long> ids = List.copyOf(undecided.keySet());
        return transaction.update(new Query(
                CHANGE,
                numbers(ids),
                ids.stream().map(id -> grown.getOrDefault(id, 0)).toArray(Integer[]::new),
                ids.stream().map(undecided::get).toArray(Integer[]::new))).replaceWithVoid();
    }

    public static @Nullable Long[] numbers(Collection<Long> numbers) {
        return numbers.toArray(new Long[0]);
    }
}
