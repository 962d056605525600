package onrecord.storage.deciding;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onrecord.resolution.Resolver;
import onrecord.resolution.events.EventKeys;
import onrecord.resolution.events.EventMention;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;
import onrecord.storage.sql.Workers;

/**
 * All reports that bear on those of some articles: those that are linked to them, over however many others, with the other reports of their events.
 * Whoever is not among them is told the same whatever is told about these.
 */
final class LinkedReports {

    /** So many reports more are looked at than were asked about; of what is linked to more not everything is. */
    private static final int MOST = 20_000;

    /** So many of the articles with a term are looked at before an article's day, and as many on that day and after it. */
    private static final int NEAR = 64;

    private static final String OF_ARTICLES = ReportRow.REPORTS + "event_report" + ReportRow.JOINED + "where r.article_id = any(?::uuid[])";

    /** Of other articles only what may be of one event with what these report. */
    private static final String OF_OTHER_ARTICLES = OF_ARTICLES + " and r.trigger_start <= " + EventKeys.REACH;

    private static final String OF_EVENTS =
            ReportRow.REPORTS + "unnest(?::uuid[]) as of(id) cross join lateral (select * from event_report "
                    + "where event_id = of.id order by published_key, id limit " + (EventDeciding.LARGEST + 1) + ")" + ReportRow.JOINED;

    /**
     * Articles that share terms with these: one that few have, or two. All that have one of the former are found at once, however many of these
     * have it.
     */
    private static final String LIKE = "with asked as materialized (select term, day, article_id from article_term "
            + "where article_id = any(?::uuid[])), "
            + "counted as materialized (select term, (select count(*) from (select from article_term where term = asked_for.term limit "
            + (NEAR + 1) + ") few) as articles from (select distinct term from asked) asked_for) "
            + "select t.article_id from counted c join article_term t on t.term = c.term where c.articles <= " + NEAR
            + " union select found.article_id from (select t.article_id from asked n join counted c on c.term = n.term and c.articles > "
            + NEAR
            + " cross join lateral ("
            + "(select article_id from article_term where term = n.term and day < n.day order by day desc, article_id desc limit " + NEAR
            + ") union all (select article_id from article_term where term = n.term and day >= n.day order by day, article_id limit " + NEAR
            + ")) t group by n.article_id, t.article_id having count(*) >= 2) found";

    private final Transaction transaction;
    private final Topics topics;
    private final Resolver resolver;
    private final Map<UUID, Resident<EventMention>> known = new HashMap<>();
    private final Set<UUID> linked = new HashSet<>();
    private final Set<UUID> read = new HashSet<>();
    private final Set<UUID> compared = new HashSet<>();
    private final Set<UUID> events = new HashSet<>();

    private int asked;

    LinkedReports(Transaction transaction, Topics topics, Resolver resolver) {
        this.transaction = transaction;
        this.topics = topics;
        this.resolver = resolver;
    }

    /** Finds what bears on all reports of these articles. */
    Uni<List<Resident<EventMention>>> find(Collection<UUID> articles) {
        return readArticles(articles, OF_ARTICLES)
                .chain(() -> {
                    asked = known.size();
                    return grow(Set.copyOf(known.keySet()));
                })
                .map(done -> linked.stream().sorted().map(this::resident).toList());
    }

    /** The articles of which all reports within {@link EventKeys#REACH} are among those found. */
    Set<UUID> articles() {
        Set<UUID> articles = new HashSet<>();
        linked.forEach(report -> articles.add(article(report)));
        articles.retainAll(read);
        known.values().stream().filter(resident -> !linked.contains(resident.told().id()))
                .forEach(resident -> articles.remove(resident.member().article().articleId()));
        return articles;
    }

    private Resident<EventMention> resident(UUID report) {
        Resident<EventMention> resident = known.get(report);
        if (resident == null) {
            throw new IllegalStateException("a report that has not been read");
        }
        return resident;
    }

    private UUID article(UUID report) {
        return resident(report).member().article().articleId();
    }

    private Uni<Void> grow(Set<UUID> fresh) {
        linked.addAll(fresh);
        return fresh.isEmpty() ? Uni.createFrom().voidItem() : wholeEvents(fresh).chain(others -> {
            Set<UUID> all = new HashSet<>(fresh);
            all.addAll(others);
            return linked.size() > asked + MOST ? Uni.createFrom().voidItem() : growFrom(all);
        });
    }

    private Uni<Void> growFrom(Set<UUID> reports) {
        return like(reports.stream().map(this::article).collect(Collectors.toSet()))
                .chain(others -> readArticles(others, OF_OTHER_ARTICLES))
                .chain(() -> next(reports))
                .chain(this::grow);
    }

    /** The other reports of their events. */
    private Uni<Set<UUID>> wholeEvents(Set<UUID> reports) {
        Set<UUID> missing = new HashSet<>();
        reports.forEach(report -> missing.add(resident(report).holder().id()));
        missing.removeAll(events);
        events.addAll(missing);
        if (missing.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return add(new Query(OF_EVENTS, missing)).map(found -> {
            Set<UUID> others = new HashSet<>(found);
            others.removeAll(linked);
            linked.addAll(others);
            return others;
        });
    }

    /** These articles and those that may report what they report. */
    private Uni<Set<UUID>> like(Set<UUID> articles) {
        Set<UUID> missing = new HashSet<>(articles);
        missing.removeAll(compared);
        compared.addAll(missing);
        return missing.isEmpty() ? Uni.createFrom().item(Set.of())
                : transaction.ids(new Query(LIKE, missing)).invoke(like -> like.addAll(missing));
    }

    private Uni<Void> readArticles(Collection<UUID> articles, String sql) {
        Set<UUID> missing = new HashSet<>(articles);
        missing.removeAll(read);
        read.addAll(missing);
        return missing.isEmpty() ? Uni.createFrom().voidItem() : add(new Query(sql, missing)).replaceWithVoid();
    }

    private Uni<List<UUID>> add(Query query) {
        return transaction.list(ReportRow.class, query)
                .chain(rows -> topics.with(rows, row -> row.articleId, ReportRow::resident))
                .map(residents -> {
                    residents.forEach(resident -> known.putIfAbsent(resident.told().id(), resident));
                    return residents.stream().map(resident -> resident.told().id()).toList();
                });
    }

    private Uni<Set<UUID>> next(Set<UUID> reports) {
        List<EventMention> from = reports.stream().map(report -> resident(report).member()).toList();
        List<EventMention> others = new ArrayList<>();
        known.forEach((id, resident) -> {
            if (!linked.contains(id)) {
                others.add(resident.member());
            }
        });
        Set<UUID> found = new HashSet<>();
        return Workers.run(() -> found.addAll(resolver.linkedReports(from, others))).replaceWith(found);
    }
}
