package onrecord.storage.deciding;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import onrecord.resolution.Identities;
import onrecord.resolution.Resolver;
import onrecord.resolution.clusters.Cluster;
import onrecord.resolution.clusters.Decisions;
import onrecord.resolution.clusters.Member;
import onrecord.resolution.clusters.Partition;
import onrecord.resolution.events.EventMention;
import onrecord.storage.blocks.BlockKeys;
import onrecord.storage.blocks.Blocks;
import onrecord.storage.blocks.Locks;
import onrecord.storage.blocks.Newcomer;
import onrecord.storage.rows.Placement;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;
import onrecord.storage.sql.Workers;
import onrecord.text.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Decides of which events articles report. New reports are decided together with all reports of those events that the articles which share most
 * rare terms with the new ones report. That is a bounded number, and nearly always all that bears on them; {@link #wholly} looks at everything
 * of some types, as if all articles had come at once.
 */
public final class EventDeciding {

    private static final String REPORTS = "select r.id, 0::bigint as block, r.article_id, r.type, r.trigger_lemma, r.span_text, r.date, "
            + "r.earliest, r.latest, r.place, r.participant_roles, r.participant_court_roles, r.participant_names, r.participant_persons, r.mode, r.status, r.confidence, "
            + "r.trigger_start, r.event_id, e.since, r.reason, r.identity_confidence, r.provisional from ";

    private static final String JOINED = " r join event e on e.id = r.event_id ";

    /** Of a larger event so many reports, the first ones published, are looked at; nobody leaves it, and it joins no other large one. */
    private static final int LARGE = 60;

    /** Up to so many reports are looked at together; of a type of which more is reported not everything is looked at in the end. */
    public static final int MOST_REPORTS = 20_000;

    /**
     * So many reports are looked at as a whole. Among more, as when many articles come together, new reports are told to be of the events that are
     * known, and the rest is left to {@link #wholly}, unless the archive is too large for that.
     */
    private static final int LOOKED_AT_AS_A_WHOLE = 400;

    private static final String ALL_REPORTS = "select coalesce(sum(members), 0) from block where kind = 'EVENT'";

    private static final String OF_EVENTS = REPORTS + "unnest(?::uuid[]) as of(id) cross join lateral (select * from event_report "
            + "where event_id = of.id order by published_key, id limit " + (LARGE + 1) + ")" + JOINED;

    /** Whole events: what is not looked at cannot follow when an event joins another. */
    private static final String OF_TYPES =
            REPORTS + "event_report" + JOINED + "where r.event_id in (select event_id from event_report where type = any(?))";

    private static final String UNDECIDED = "insert into block (id, kind, members, undecided) select id, 'EVENT', members, undecided "
            + "from unnest(?::bigint[], ?::integer[], ?::integer[]) as c(id, members, undecided) order by id "
            + "on conflict (id) do update set members = block.members + excluded.members, "
            + "undecided = block.undecided + excluded.undecided";

    private final Transaction transaction;
    private final Locks locks;
    private final Resolver resolver;
    private final Topics topics;
    private final Decided<EventMention> decided = new Decided<>();
    private final Map<EventType, Integer> grown = new TreeMap<>();
    private final Map<EventType, Integer> left = new TreeMap<>();

    public EventDeciding(Transaction transaction, Locks locks, Resolver resolver, Topics topics) {
        this.transaction = transaction;
        this.locks = locks;
        this.resolver = resolver;
        this.topics = topics;
    }

    /** The block of a type. */
    public static long block(EventType type) {
        return BlockKeys.number("EVENT " + type);
    }

    /**
     * Decides of which events the new reports are.
     *
     * @param changed events that have lost reports, or of which reports have changed
     * @param gone how many reports of each type are gone
     */
    public Uni<Decided<EventMention>> decide(List<Newcomer<EventMention>> newcomers, Set<UUID> changed, Map<EventType, Integer> gone) {
        newcomers.forEach(newcomer -> grown.merge(newcomer.member().type(), 1, Integer::sum));
        if (newcomers.isEmpty() && changed.isEmpty()) {
            return Uni.createFrom().item(decided);
        }
        EventCandidates candidates = new EventCandidates(transaction, newcomers);
        return locks.take(Locks.Sort.STORIES, candidates.terms())
                .chain(candidates::find)
                .chain(found -> locked(found, changed))
                .chain(candidates::find)
                .chain(found -> locked(found, changed).replaceWith(found))
                .chain(found -> {
                    found.addAll(changed);
                    return found.isEmpty() ? Uni.createFrom().item(List.<Resident<EventMention>>of())
                            : reports(new Query(OF_EVENTS, found));
                })
                .chain(residents -> standing(newcomers, residents, changed).chain(standing -> decide(newcomers, residents, standing)))
                .chain(candidates::enter)
                .chain(() -> remember(gone))
                .replaceWith(decided);
    }

    private Uni<Void> locked(Set<UUID> found, Set<UUID> changed) {
        Set<Long> events = new HashSet<>();
        found.forEach(event -> events.add(event.getLeastSignificantBits()));
        changed.forEach(event -> events.add(event.getLeastSignificantBits()));
        return locks.take(Locks.Sort.EVENTS, events);
    }

    private Uni<List<Resident<EventMention>>> reports(Query query) {
        return transaction.list(ReportRow.class, query)
                .chain(rows -> topics.with(rows, row -> row.articleId, ReportRow::resident));
    }

    /** Decides about all reports of these types, and of other types those that are of the same events. */
    public Uni<Decided<EventMention>> wholly(Collection<EventType> types) {
        return locks.takeAll(Locks.Sort.STORIES)
                .chain(() -> locks.takeAll(Locks.Sort.EVENTS))
                .chain(() -> reports(new Query(OF_TYPES, types.stream().map(EventType::name).toList())))
                .chain(residents -> decide(List.of(), residents, Set.of()))
                .chain(() -> transaction.update(new Query("update block set undecided = 0 where id = any(?)",
                        (Object) Blocks.numbers(types.stream().map(EventDeciding::block).toList()))))
                .replaceWith(decided);
    }

    /** The events that are not told anew: those too large for it, or all. */
    private Uni<Set<UUID>> standing(
            List<Newcomer<EventMention>> newcomers, List<Resident<EventMention>> residents, Set<UUID> changed) {
        if (newcomers.isEmpty() || newcomers.size() + residents.size() <= LOOKED_AT_AS_A_WHOLE) {
            return Uni.createFrom().item(large(residents));
        }
        return transaction.select(new Query(ALL_REPORTS), rows -> ((Number) rows.next()[0]).longValue()).map(all -> {
            if (all + newcomers.size() > MOST_REPORTS) {
                return large(residents);
            }
            leave(residents, changed);
            return holders(residents);
        });
    }

    /** What has changed about known events is told when all are looked at. */
    private void leave(List<Resident<EventMention>> residents, Set<UUID> changed) {
        residents.stream().filter(resident -> changed.contains(resident.holder().id()))
                .forEach(resident -> left.merge(resident.member().type(), 1, Integer::sum));
    }

    private static Set<UUID> holders(List<Resident<EventMention>> residents) {
        return residents.stream().map(resident -> resident.holder().id()).collect(Collectors.toSet());
    }

    /** Events of which not all reports have been read. */
    private static Set<UUID> large(List<Resident<EventMention>> residents) {
        Map<UUID, Integer> sizes = new HashMap<>();
        residents.forEach(resident -> sizes.merge(resident.holder().id(), 1, Integer::sum));
        sizes.values().removeIf(size -> size <= LARGE);
        return sizes.keySet();
    }

    private Uni<Void> decide(List<Newcomer<EventMention>> newcomers, List<Resident<EventMention>> residents, Set<UUID> standing) {
        Set<UUID> members = new HashSet<>();
        newcomers.forEach(newcomer -> members.add(newcomer.id()));
        residents.forEach(resident -> members.add(resident.told().id()));
        return GivenIds.taken(transaction, "event", members)
                .chain(taken -> Workers.run(() -> compare(newcomers, residents, standing, taken)));
    }

    /** @param standing events that nobody leaves and that join no other one of them */
    private void compare(
            List<Newcomer<EventMention>> newcomers, List<Resident<EventMention>> residents, Set<UUID> standing, Map<UUID, UUID> taken) {
        Map<UUID, Resident<EventMention>> byId = new HashMap<>();
        List<Resident<EventMention>> staying = new ArrayList<>();
        List<Identities.Before> before = new ArrayList<>();
        residents.forEach(resident -> {
            boolean stays = standing.contains(resident.holder().id());
            byId.put(resident.told().id(), resident);
            before.add(stays ? GivenIds.survivor(resident.before()) : resident.before());
            if (stays) {
                staying.add(resident);
            }
        });
        newcomers.forEach(newcomer -> {
            boolean stays = newcomer.holder() != null && standing.contains(newcomer.holder().id());
            before.add(stays ? GivenIds.survivor(newcomer.before()) : newcomer.before());
        });
        boolean allStand = staying.size() == residents.size();
        Partition partition = Staying.among(allStand ? attached(newcomers, residents) : together(newcomers, residents), staying);
        Identities.Kept kept = GivenIds.identities(before, taken).after(partition);
        decided.fresh.putAll(kept.fresh());
        decided.joined.addAll(kept.joined());
        decided.parted.addAll(kept.parted());
        for (Cluster cluster : partition.clusters()) {
            cluster.members().forEach(member -> place(member, kept.idOf(member.id()), byId.get(member.id())));
        }
    }

    private Partition together(List<Newcomer<EventMention>> newcomers, List<Resident<EventMention>> residents) {
        List<EventMention> all = new ArrayList<>();
        residents.forEach(resident -> all.add(resident.member()));
        newcomers.forEach(newcomer -> all.add(newcomer.member()));
        return resolver.events(all, Decisions.NONE);
    }

    private Partition attached(List<Newcomer<EventMention>> newcomers, List<Resident<EventMention>> residents) {
        Map<UUID, List<EventMention>> known = new TreeMap<>();
        residents.forEach(resident -> known.computeIfAbsent(resident.holder().id(), id -> new ArrayList<>()).add(resident.member()));
        return resolver.newEvents(newcomers.stream().map(Newcomer::member).toList(), known.values());
    }

    private void place(Member member, UUID id, @Nullable Resident<EventMention> resident) {
        if (resident == null) {
            decided.placements.put(member.id(), new Placement(null, id, member));
        } else if (!id.equals(resident.holder().id()) || !member.equals(resident.told())) {
            decided.placements.put(member.id(), new Placement(resident.holder().id(), id, member));
            decided.residents.put(member.id(), resident);
        }
    }

    private Uni<Void> remember(Map<EventType, Integer> gone) {
        Map<EventType, Integer> changes = new TreeMap<>(grown);
        gone.forEach((type, count) -> changes.merge(type, count, Integer::sum));
        left.forEach((type, count) -> changes.merge(type, count, Integer::sum));
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<EventType> types = List.copyOf(changes.keySet());
        return transaction.update(new Query(
                UNDECIDED,
                Blocks.numbers(types.stream().map(EventDeciding::block).toList()),
                types.stream().map(type -> grown.getOrDefault(type, 0) - gone.getOrDefault(type, 0)).toArray(Integer[]::new),
                types.stream().map(changes::get).toArray(Integer[]::new))).replaceWithVoid();
    }
}
