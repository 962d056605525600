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
import onrecord.resolution.corrections.AnchorSort;
import onrecord.resolution.events.EventKeys;
import onrecord.resolution.events.EventMention;
import onrecord.storage.blocks.Locks;
import onrecord.storage.blocks.Newcomer;
import onrecord.storage.rows.Placement;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;
import onrecord.storage.sql.Workers;
import org.jspecify.annotations.Nullable;

/**
 * Decides of which events articles report. New reports are decided together with all reports of those events that the articles which share most
 * rare terms with the new ones report. That is a bounded number, and nearly always all that bears on them; {@link #wholly} looks at everything
 * of some types, as if all articles had come at once.
 */
public final class EventDeciding {

    /** Of a larger event so many reports, the first ones published, are looked at; nobody leaves it, and it joins no other large one. */
    private static final int LARGE = 60;

    /** As {@link #LARGE} where everything that bears on an article is looked at. */
    public static final int LARGEST = 2000;

    /**
     * So many reports are looked at as a whole. Among more, as when many articles come together, new reports are told to be of the events that are
     * known, and the rest is left to {@link #wholly}.
     */
    private static final int LOOKED_AT_AS_A_WHOLE = 400;

    private static final String OF_EVENTS =
            ReportRow.REPORTS + "unnest(?::uuid[]) as of(id) cross join lateral (select * from event_report "
                    + "where event_id = of.id order by published_key, id limit " + (LARGE + 1) + ")" + ReportRow.JOINED;

    /** In order, so that two who leave the same to be decided wait for each other and not in a circle. */
    private static final String LEAVE = "insert into undecided_article (article_id) select id from unnest(?::uuid[]) as of(id) order by id "
            + "on conflict do nothing";

    /** The first have been looked at, the others as far as they bear on other articles. */
    private static final String DONE = "delete from undecided_article u where article_id = any(?::uuid[]) or article_id = any(?::uuid[]) "
            + "and not exists (select from event_report r where r.article_id = u.article_id and r.trigger_start > " + EventKeys.REACH + ")";

    private final Transaction transaction;
    private final Locks locks;
    private final Resolver resolver;
    private final Topics topics;
    private final Set<UUID> leaving;
    private final Decided<EventMention> decided = new Decided<>();

    /** @param leaving reports that leave the id they have to others */
    public EventDeciding(Transaction transaction, Locks locks, Resolver resolver, Topics topics, Set<UUID> leaving) {
        this.transaction = transaction;
        this.locks = locks;
        this.resolver = resolver;
        this.topics = topics;
        this.leaving = leaving;
    }

    /**
     * Decides of which events the new reports are.
     *
     * @param changed events that have lost reports, or of which reports have changed
     */
    public Uni<Decided<EventMention>> decide(List<Newcomer<EventMention>> newcomers, Set<UUID> changed) {
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
                .call(residents -> decide(newcomers, residents, standing(newcomers, residents)))
                .call(candidates::enter)
                .chain(residents -> leave(newcomers, residents, changed))
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

    /** Decides about all reports of these articles, together with all that bears on them. */
    public Uni<Decided<EventMention>> wholly(Collection<UUID> articles) {
        LinkedReports linked = new LinkedReports(transaction, topics, resolver);
        return locks.takeAll(Locks.Sort.STORIES)
                .chain(() -> locks.takeAll(Locks.Sort.EVENTS))
                .chain(() -> linked.find(articles))
                .chain(residents -> decide(List.of(), residents, larger(residents, LARGEST)))
                .chain(() -> transaction.update(new Query(DONE, articles, linked.articles())))
                .replaceWith(decided);
    }

    /** The events that are not told anew: those too large for it, or all. */
    private static Set<UUID> standing(List<Newcomer<EventMention>> newcomers, List<Resident<EventMention>> residents) {
        boolean few = newcomers.isEmpty() || newcomers.size() + residents.size() <= LOOKED_AT_AS_A_WHOLE;
        return few ? larger(residents, LARGE) : holders(residents);
    }

    private static Set<UUID> holders(List<Resident<EventMention>> residents) {
        return residents.stream().map(resident -> resident.holder().id()).collect(Collectors.toSet());
    }

    /** Events of which not all reports have been read. */
    private static Set<UUID> larger(List<Resident<EventMention>> residents, int size) {
        Map<UUID, Integer> sizes = new HashMap<>();
        residents.forEach(resident -> sizes.merge(resident.holder().id(), 1, Integer::sum));
        sizes.values().removeIf(reports -> reports <= size);
        return sizes.keySet();
    }

    private Uni<Void> decide(List<Newcomer<EventMention>> newcomers, List<Resident<EventMention>> residents, Set<UUID> standing) {
        Set<UUID> members = new HashSet<>();
        newcomers.forEach(newcomer -> members.add(newcomer.id()));
        residents.forEach(resident -> members.add(resident.told().id()));
        return GivenIds.of(transaction, "event", members)
                .chain(given -> Rulings.about(transaction, AnchorSort.EVENT, members)
                        .map(rulings -> Decisions.of(rulings, members))
                        .chain(decisions -> Workers.run(() -> compare(newcomers, residents, standing, given, decisions))));
    }

    /** @param standing events that nobody leaves and that join no other one of them */
    private void compare(
            List<Newcomer<EventMention>> newcomers, List<Resident<EventMention>> residents, Set<UUID> standing, GivenIds given,
            Decisions decisions) {
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
        Partition partition =
                Staying.among(allStand ? attached(newcomers, residents, decisions) : together(newcomers, residents, decisions), staying);
        Identities.Kept kept = given.identities(before, leaving).after(partition);
        decided.add(kept);
        for (Cluster cluster : partition.clusters()) {
            cluster.members().forEach(member -> place(member, kept.idOf(member.id()), byId.get(member.id())));
        }
    }

    private Partition together(
            List<Newcomer<EventMention>> newcomers, List<Resident<EventMention>> residents, Decisions decisions) {
        List<EventMention> all = new ArrayList<>();
        residents.forEach(resident -> all.add(resident.member()));
        newcomers.forEach(newcomer -> all.add(newcomer.member()));
        return resolver.events(all, decisions);
    }

    private Partition attached(
            List<Newcomer<EventMention>> newcomers, List<Resident<EventMention>> residents, Decisions decisions) {
        Map<UUID, List<EventMention>> known = new TreeMap<>();
        residents.forEach(resident -> known.computeIfAbsent(resident.holder().id(), id -> new ArrayList<>()).add(resident.member()));
        return resolver.newEvents(newcomers.stream().map(Newcomer::member).toList(), known.values(), decisions);
    }

    private void place(Member member, UUID id, @Nullable Resident<EventMention> resident) {
        if (resident == null) {
            decided.placements.put(member.id(), new Placement(null, id, member));
        } else if (!id.equals(resident.holder().id()) || !member.equals(resident.told())) {
            decided.placements.put(member.id(), new Placement(resident.holder().id(), id, member));
            decided.residents.put(member.id(), resident);
        }
    }

    /** What is new, or has changed about known events, is to be looked at with all that bears on it. */
    private Uni<Void> leave(List<Newcomer<EventMention>> newcomers, List<Resident<EventMention>> residents, Set<UUID> changed) {
        Set<UUID> articles = new HashSet<>();
        newcomers.forEach(newcomer -> articles.add(newcomer.article()));
        residents.stream().filter(resident -> changed.contains(resident.holder().id()))
                .forEach(resident -> articles.add(resident.member().article().articleId()));
        return articles.isEmpty() ? Uni.createFrom().voidItem() : transaction.update(new Query(LEAVE, articles)).replaceWithVoid();
    }
}
