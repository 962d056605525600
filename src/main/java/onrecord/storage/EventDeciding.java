package onrecord.storage;

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
import onrecord.resolution.ArticleTopic;
import onrecord.resolution.Cluster;
import onrecord.resolution.Decisions;
import onrecord.resolution.EventKeys;
import onrecord.resolution.EventMention;
import onrecord.resolution.Identities;
import onrecord.resolution.Member;
import onrecord.resolution.Partition;
import onrecord.resolution.Resolver;
import onrecord.text.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Decides of which events articles report. New reports are decided together with all reports of those events that the articles which share most
 * rare terms with the new ones report. That is a bounded number, and nearly always all that bears on them; {@link #wholly} looks at everything
 * of some types, as if all articles had come at once.
 */
final class EventDeciding {

    /** As many other articles as an article's events are looked for in, and as many terms they share at least. */
    private static final int LIKE_ARTICLES = 12;

    private static final int SHARED_TERMS = 2;

    private static final String LIKE = "select distinct article_id from (select n.article, t.article_id, "
            + "row_number() over (partition by n.article order by count(*) desc, t.article_id) as place "
            + "from unnest(?::uuid[], ?::bigint[]) as n(article, term) join article_term t on t.term = n.term and t.article_id <> n.article "
            + "group by n.article, t.article_id having count(*) >= " + SHARED_TERMS + ") ranked where place <= " + LIKE_ARTICLES;

    private static final String EVENTS = "select distinct event_id from event_report where article_id = any(?::uuid[])";

    private static final String ENTER = "insert into article_term (term, article_id) select term, article "
            + "from unnest(?::uuid[], ?::bigint[]) as n(article, term)";

    private static final String REPORTS = "select r.id, 0::bigint as block, r.article_id, r.type, r.trigger_lemma, r.span_text, r.date, "
            + "r.earliest, r.latest, r.place, r.participant_roles, r.participant_names, r.participant_persons, r.mode, r.status, r.confidence, "
            + "r.trigger_start, r.event_id, e.since, r.reason, r.identity_confidence, r.provisional, t.published_on, t.ingested_at, t.terms, "
            + "t.names, t.places from event_report r join event e on e.id = r.event_id join article_topic t on t.article_id = r.article_id ";

    private static final String UNDECIDED = "insert into block (id, kind, members, undecided) select id, 'EVENT', members, undecided "
            + "from unnest(?::bigint[], ?::integer[], ?::integer[]) as c(id, members, undecided) order by id "
            + "on conflict (id) do update set members = block.members + excluded.members, "
            + "undecided = block.undecided + excluded.undecided";

    private final Transaction transaction;
    private final Locks locks;
    private final Resolver resolver;
    private final Decided<EventMention> decided = new Decided<>();
    private final Map<EventType, Integer> grown = new TreeMap<>();
    private final List<UUID> articles = new ArrayList<>();
    private final List<Long> terms = new ArrayList<>();

    EventDeciding(Transaction transaction, Locks locks, Resolver resolver) {
        this.transaction = transaction;
        this.locks = locks;
        this.resolver = resolver;
    }

    /** The block of a type. */
    static long block(EventType type) {
        return BlockKeys.number("EVENT " + type);
    }

    /**
     * Decides of which events the new reports are.
     *
     * @param changed events that have lost reports, or of which reports have changed
     * @param gone how many reports of each type are gone
     */
    Uni<Decided<EventMention>> decide(List<Newcomer<EventMention>> newcomers, Set<UUID> changed, Map<EventType, Integer> gone) {
        newcomers.forEach(newcomer -> grown.merge(newcomer.member().type(), 1, Integer::sum));
        addTerms(newcomers);
        if (newcomers.isEmpty() && changed.isEmpty()) {
            return Uni.createFrom().item(decided);
        }
        return locks.take(Locks.Sort.STORIES, terms)
                .chain(() -> candidates())
                .chain(found -> locked(found, changed))
                .chain(() -> candidates())
                .chain(found -> locked(found, changed).replaceWith(found))
                .chain(found -> {
                    found.addAll(changed);
                    return reports("where r.event_id = any(?::uuid[])", found);
                })
                .chain(residents -> decide(newcomers, residents))
                .chain(this::enter)
                .chain(() -> remember(gone))
                .replaceWith(decided);
    }

    private void addTerms(List<Newcomer<EventMention>> newcomers) {
        Map<UUID, ArticleTopic> topics = new TreeMap<>();
        newcomers.forEach(newcomer -> topics.put(newcomer.article(), newcomer.member().article()));
        topics.forEach((article, topic) -> EventKeys.terms(topic).stream().map(BlockKeys::number).distinct().forEach(term -> {
            articles.add(article);
            terms.add(term);
        }));
    }

    /** Events that the articles most like the new ones report. */
    private Uni<Set<UUID>> candidates() {
        if (terms.isEmpty()) {
            return Uni.createFrom().item(new HashSet<>());
        }
        return transaction.select(new Query(LIKE, articles, Blocks.numbers(terms)), EventDeciding::ids)
                .chain(like -> like.isEmpty() ? Uni.createFrom().item(like)
                        : transaction.select(new Query(EVENTS, like), EventDeciding::ids));
    }

    private static Set<UUID> ids(java.util.Iterator<Object[]> rows) {
        Set<UUID> ids = new HashSet<>();
        rows.forEachRemaining(row -> ids.add((UUID) row[0]));
        return ids;
    }

    private Uni<Void> locked(Set<UUID> found, Set<UUID> changed) {
        Set<Long> events = new HashSet<>();
        found.forEach(event -> events.add(event.getLeastSignificantBits()));
        changed.forEach(event -> events.add(event.getLeastSignificantBits()));
        return locks.take(Locks.Sort.EVENTS, events);
    }

    private Uni<List<Resident<EventMention>>> reports(String which, Object value) {
        if (value instanceof Collection<?> none && none.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return transaction.list(ReportRow.class, new Query(REPORTS + which, value)).map(rows -> {
            Map<UUID, ArticleTopic> topics = new HashMap<>();
            return rows.stream().map(row -> row.resident(topics)).toList();
        });
    }

    /** Decides about all reports of these types. */
    Uni<Decided<EventMention>> wholly(Collection<EventType> types) {
        return locks.takeAll(Locks.Sort.STORIES)
                .chain(() -> locks.takeAll(Locks.Sort.EVENTS))
                .chain(() -> reports("where r.type = any(?)", types.stream().map(EventType::name).toList()))
                .chain(residents -> decide(List.of(), residents))
                .chain(() -> transaction.update(new Query("update block set undecided = 0 where id = any(?)",
                        (Object) Blocks.numbers(types.stream().map(EventDeciding::block).toList()))))
                .replaceWith(decided);
    }

    private Uni<Void> decide(List<Newcomer<EventMention>> newcomers, List<Resident<EventMention>> residents) {
        Set<UUID> members = new HashSet<>();
        newcomers.forEach(newcomer -> members.add(newcomer.id()));
        residents.forEach(resident -> members.add(resident.told().id()));
        return GivenIds.taken(transaction, "event", members).chain(taken -> Workers.run(() -> compare(newcomers, residents, taken)));
    }

    private void compare(List<Newcomer<EventMention>> newcomers, List<Resident<EventMention>> residents, Map<UUID, UUID> taken) {
        Map<UUID, Resident<EventMention>> byId = new HashMap<>();
        List<EventMention> members = new ArrayList<>();
        List<Identities.Before> before = new ArrayList<>();
        residents.forEach(resident -> {
            byId.put(resident.told().id(), resident);
            members.add(resident.member());
            before.add(resident.before());
        });
        newcomers.forEach(newcomer -> {
            members.add(newcomer.member());
            before.add(newcomer.before());
        });
        Partition partition = resolver.events(members, Decisions.NONE);
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

    private Uni<Void> enter() {
        return terms.isEmpty() ? Uni.createFrom().voidItem()
                : transaction.update(new Query(ENTER, articles, Blocks.numbers(terms))).replaceWithVoid();
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
