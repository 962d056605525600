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

    private static final String OF_EVENTS = REPORTS + "unnest(?::uuid[]) as of(id) cross join lateral (select * from event_report "
            + "where event_id = of.id order by published_key, id limit " + (LARGE + 1) + ")" + JOINED;

    private static final String OF_TYPES = REPORTS + "event_report" + JOINED + "where r.type = any(?)";

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
                .chain(residents -> decide(newcomers, residents, large(residents)))
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

    /** Decides about all reports of these types. */
    public Uni<Decided<EventMention>> wholly(Collection<EventType> types) {
        return locks.takeAll(Locks.Sort.STORIES)
                .chain(() -> locks.takeAll(Locks.Sort.EVENTS))
                .chain(() -> reports(new Query(OF_TYPES, types.stream().map(EventType::name).toList())))
                .chain(residents -> decide(List.of(), residents, Set.of()))
                .chain(() -> transaction.update(new Query("update block set undecided = 0 where id = any(?)",
                        (Object) Blocks.numbers(types.stream().map(EventDeciding::block).toList()))))
                .replaceWith(decided);
    }

    /** Events of which not all reports have been read. */
    private static Set<UUID> large(List<Resident<EventMention>> residents) {
        Map<UUID, Integer> sizes = new HashMap<>();
        residents.forEach(resident -> sizes.merge(resident.holder().id(), 1, Integer::sum));
        sizes.values().removeIf(size -> size <= LARGE);
        return sizes.keySet();
    }

    private Uni<Void> decide(List<Newcomer<EventMention>> newcomers, List<Resident<EventMention>> residents, Set<UUID> large) {
        Set<UUID> members = new HashSet<>();
        newcomers.forEach(newcomer -> members.add(newcomer.id()));
        residents.forEach(resident -> members.add(resident.told().id()));
        return GivenIds.taken(transaction, "event", members)
                .chain(taken -> Workers.run(() -> compare(newcomers, residents, large, taken)));
    }

    private void compare(
            List<Newcomer<EventMention>> newcomers, List<Resident<EventMention>> residents, Set<UUID> large, Map<UUID, UUID> taken) {
        Map<UUID, Resident<EventMention>> byId = new HashMap<>();
        List<Resident<EventMention>> staying = new ArrayList<>();
        List<EventMention> members = new ArrayList<>();
        List<Identities.Before> before = new ArrayList<>();
        residents.forEach(resident -> {
            boolean stays = large.contains(resident.holder().id());
            byId.put(resident.told().id(), resident);
            members.add(resident.member());
            before.add(stays ? GivenIds.survivor(resident.before()) : resident.before());
            if (stays) {
                staying.add(resident);
            }
        });
        newcomers.forEach(newcomer -> {
            boolean stays = newcomer.holder() != null && large.contains(newcomer.holder().id());
            members.add(newcomer.member());
            before.add(stays ? GivenIds.survivor(newcomer.before()) : newcomer.before());
        });
        Partition partition = Staying.among(resolver.events(members, Decisions.NONE), staying);
        Identities.Kept kept = GivenIds.identities(before, taken).after(partition);
        decided.fresh.putAll(kept.fresh());
        decided.joined.addAll(kept.joined());
        decided.parted.addAll(kept.parted());
        for (Cluster cluster : partition.clusters()) {
            cluster.members().forEach(member -> place(member, kept.idOf(member.id()), byId.get(member.id())));
        }
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
