package onrecord.storage.deciding;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import onrecord.resolution.events.EventKeys;
import onrecord.resolution.events.EventMention;
import onrecord.storage.blocks.BlockKeys;
import onrecord.storage.blocks.Blocks;
import onrecord.storage.blocks.Newcomer;
import onrecord.storage.sql.DayKey;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * The events that new reports may be of: those that the articles most like theirs report, and those that editors have ruled about with them. Articles are alike when they share rare terms. With a
 * common term there may be any number of articles, so only those published next before and after are looked at.
 */
final class EventCandidates {

    /** As many other articles as an article's events are looked for in, and as many terms they share at least. */
    private static final int LIKE_ARTICLES = 12;

    private static final int SHARED_TERMS = 2;

    /** As many articles with a term are looked at before the article's day, and as many on that day and after it. */
    private static final int NEAR = 64;

    private static final String LIKE = "select distinct article_id from (select n.article, t.article_id, "
            + "row_number() over (partition by n.article order by count(*) desc, t.article_id) as place "
            + "from unnest(?::uuid[], ?::bigint[], ?::integer[]) as n(article, term, day) cross join lateral ("
            + "(select article_id from article_term where term = n.term and day < n.day order by day desc, article_id desc limit " + NEAR
            + ") union all (select article_id from article_term where term = n.term and day >= n.day order by day, article_id limit " + NEAR
            + ")) t where t.article_id <> n.article "
            + "group by n.article, t.article_id having count(*) >= " + SHARED_TERMS + ") ranked where place <= " + LIKE_ARTICLES;

    private static final String EVENTS = "select distinct event_id from event_report where article_id = any(?::uuid[]) "
            + "and trigger_start <= " + EventKeys.REACH;

    private static final String ENTER = "insert into article_term (term, day, article_id) select term, day, article "
            + "from unnest(?::uuid[], ?::bigint[], ?::integer[]) as n(article, term, day)";

    private final Transaction transaction;
    private final List<UUID> articles = new ArrayList<>();
    private final List<Long> terms = new ArrayList<>();
    private final List<Integer> days = new ArrayList<>();
    private final List<UUID> reports;
    private @Nullable Set<UUID> like;

    EventCandidates(Transaction transaction, Collection<Newcomer<EventMention>> newcomers) {
        this.transaction = transaction;
        this.reports = newcomers.stream().map(Newcomer::id).toList();
        Map<UUID, Newcomer<EventMention>> oneOfEach = new TreeMap<>();
        newcomers.forEach(newcomer -> oneOfEach.put(newcomer.article(), newcomer));
        oneOfEach.values().forEach(this::add);
    }

    private void add(Newcomer<EventMention> one) {
        EventKeys.terms(one.member().article()).stream().map(BlockKeys::number).distinct().forEach(term -> {
            articles.add(one.article());
            terms.add(term);
            days.add(day(one));
        });
    }

    /** When it was published, or taken in where that is unknown. */
    private static int day(Newcomer<EventMention> one) {
        LocalDate published = one.member().article().publishedOn();
        return DayKey.of(published != null ? published : LocalDate.ofInstant(one.seen(), ZoneOffset.UTC));
    }

    /** The rare terms of the new articles. Nobody may enter an article with one of them once they are looked for. */
    List<Long> terms() {
        return terms;
    }

    /** The events that like articles report now, and what editors have ruled about. Which articles these are is found once. */
    Uni<Set<UUID>> find() {
        return reports.isEmpty() ? Uni.createFrom().item(new HashSet<>())
                : ofLikeArticles().chain(found -> Rulings.eventsRuledWith(transaction, reports).map(ruled -> {
                    found.addAll(ruled);
                    return found;
                }));
    }

    private Uni<Set<UUID>> ofLikeArticles() {
        if (terms.isEmpty()) {
            return Uni.createFrom().item(new HashSet<>());
        }
        return like().chain(found -> found.isEmpty() ? Uni.createFrom().item(new HashSet<>()) : transaction.ids(new Query(EVENTS, found)));
    }

    private Uni<Set<UUID>> like() {
        return like != null ? Uni.createFrom().item(like)
                : transaction.ids(new Query(LIKE, articles, Blocks.numbers(terms), days.toArray(new Integer[0])))
                        .invoke(found -> like = found);
    }

    /** Remembers the new articles by their terms. */
    Uni<Void> enter() {
        return terms.isEmpty() ? Uni.createFrom().voidItem()
                : transaction.update(new Query(ENTER, articles, Blocks.numbers(terms), days.toArray(new Integer[0]))).replaceWithVoid();
    }
}
