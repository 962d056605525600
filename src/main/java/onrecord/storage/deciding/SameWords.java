package onrecord.storage.deciding;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import onrecord.resolution.Resolver;
import onrecord.resolution.clusters.Member;
import onrecord.resolution.clusters.Partition;
import onrecord.resolution.copies.PrintedQuotation;
import onrecord.resolution.copies.QuotationKeys;
import onrecord.resolution.nouns.ArticleReading;
import onrecord.resolution.nouns.RecordedStatement;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.storage.blocks.BlockKeys;
import onrecord.storage.blocks.Components;
import onrecord.storage.blocks.Locks;
import onrecord.storage.blocks.SharedKeys;
import onrecord.storage.rows.Rows;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;
import onrecord.storage.sql.Workers;

/**
 * Remembers which quotations are the same words in several papers. A group is called after its smallest id, so that its name says nothing about who
 * came first.
 */
public final class SameWords {

    /** Of a larger group only so many, those with the smallest ids, are looked at; nobody leaves it, and it joins others as a whole. */
    private static final int LARGE = 100;

    /** A quotation shares one of its rarer words or phrases with the same words elsewhere, or two of its common ones. */
    private static final int SHARED = 2;

    /** The same words of one speaker share most of the keys of the shorter one; one phrase in common with another speaker tells nothing. */
    private static final String MAY_BE_SAME = "exists (select from quotation q join statement s on s.id = q.statement_id "
            + "join statement mine on mine.id = found.id where q.statement_id = found.member and 5 * found.shared >= least(found.total, cardinality(q.keys)) "
            + "and (s.speaker_id is null or mine.speaker_id is null or s.speaker_id = mine.speaker_id))";

    private static final String GROUPS = "select distinct same_words from quotation where statement_id = any(?::uuid[])";

    private static final String MEMBERS =
            "select q.statement_id, q.article_id, s.speaker_id, s.speaker_name, q.words, q.same_words, q.reason, "
                    + "q.confidence from unnest(?::uuid[]) as g(id) cross join lateral "
                    + "(select * from quotation where same_words = g.id order by statement_id limit " + (LARGE + 1) + ") q "
                    + "join statement s on s.id = q.statement_id";

    private static final String RENAME = "update quotation q set same_words = n.now from unnest(?::uuid[], ?::uuid[]) as n(before, now) "
            + "where q.same_words = n.before";

    private static final String PLACE = "update quotation q set same_words = c.same_words, reason = c.reason, confidence = c.confidence "
            + "from unnest(?::uuid[], ?::uuid[], ?::text[], ?::double precision[]) as c(id, same_words, reason, confidence) "
            + "where q.statement_id = c.id";

    private final Transaction transaction;
    private final Locks locks;
    private final Resolver resolver;
    private final Topics topics;
    private final Map<UUID, PrintedQuotation> printed = new HashMap<>();
    private final Map<UUID, List<Long>> keys = new HashMap<>();
    private final SharedKeys index;

    public SameWords(Transaction transaction, Locks locks, Resolver resolver, Topics topics) {
        this.transaction = transaction;
        this.index = new SharedKeys(transaction, "quotation_key", SHARED, MAY_BE_SAME);
        this.locks = locks;
        this.resolver = resolver;
        this.topics = topics;
    }

    /**
     * @param persons who each new appearance is
     * @param changed statements whose speaker is somebody else now
     * @param left groups that have lost a quotation
     */
    public Uni<Void> decide(Collection<ArticleReading> articles, Map<UUID, UUID> persons, Set<UUID> changed, Set<UUID> left) {
        articles.forEach(article -> article.statements().forEach(recorded -> add(recorded, article.topic(), persons)));
        if (printed.isEmpty() && changed.isEmpty() && left.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Set<Long> all = new HashSet<>();
        keys.values().forEach(all::addAll);
        return locks.take(Locks.Sort.QUOTATIONS, all)
                .chain(() -> index.find(keys))
                .chain(found -> {
                    Set<UUID> members = new HashSet<>(found);
                    members.addAll(changed);
                    return groups(members, left).call(this::lock).chain(() -> groups(members, left)).call(this::lock);
                })
                .chain(this::members)
                .chain(stored -> write(stored, asked(stored, changed, left)))
                .chain(() -> index.enter(keys));
    }

    /** The new ones, and all of groups in which something has changed. */
    private Set<UUID> asked(List<Known> stored, Set<UUID> changed, Set<UUID> left) {
        Set<UUID> groups = new HashSet<>(left);
        stored.stream().filter(known -> changed.contains(known.row.statementId)).forEach(known -> groups.add(known.row.sameWords));
        Set<UUID> asked = new HashSet<>(printed.keySet());
        stored.stream().filter(known -> groups.contains(known.row.sameWords)).forEach(known -> asked.add(known.row.statementId));
        return asked;
    }

    private void add(RecordedStatement recorded, ArticleTopic topic, Map<UUID, UUID> persons) {
        if (recorded.quoted().isBlank()) {
            return;
        }
        PrintedQuotation quotation = new PrintedQuotation(
                recorded.statement().id(), topic, Rows.person(recorded.speaker(), persons),
                recorded.statement().speakerName(),
                recorded.quoted());
        printed.put(quotation.id(), quotation);
        keys.put(quotation.id(), QuotationKeys.of(quotation).stream().map(BlockKeys::number).distinct().toList());
    }

    /** The groups of these quotations, and those that have lost one. */
    private Uni<Set<UUID>> groups(Set<UUID> members, Set<UUID> left) {
        return members.isEmpty() ? Uni.createFrom().item(left)
                : transaction.ids(new Query(GROUPS, members)).invoke(groups -> groups.addAll(left));
    }

    private Uni<Void> lock(Set<UUID> groups) {
        return locks.take(Locks.Sort.QUOTATION_GROUPS, groups.stream().map(UUID::getLeastSignificantBits).toList());
    }

    /** A quotation that is stored, as it is compared. */
    private record Known(QuotationRow row, PrintedQuotation quotation) {}

    private Uni<List<Known>> members(Set<UUID> groups) {
        return groups.isEmpty() ? Uni.createFrom().item(List.of())
                : transaction.list(QuotationRow.class, new Query(MEMBERS, groups))
                        .chain(rows -> topics.with(
                                rows, row -> row.articleId, (row, article) -> new Known(row, row.quotation(article.topic()))));
    }

    private Uni<Void> write(List<Known> stored, Set<UUID> asked) {
        List<QuotationRow> rows = stored.stream().map(Known::row).toList();
        Map<UUID, QuotationRow> known = new HashMap<>();
        Map<UUID, Integer> sizes = new HashMap<>();
        List<PrintedQuotation> members = new ArrayList<>(printed.values());
        stored.forEach(one -> members.add(one.quotation));
        rows.forEach(row -> {
            known.put(row.statementId, row);
            sizes.merge(row.sameWords, 1, Integer::sum);
        });
        Map<UUID, UUID> large = new HashMap<>();
        rows.stream().filter(row -> sizes.getOrDefault(row.sameWords, 0) > LARGE).forEach(row -> large.put(row.statementId, row.sameWords));
        List<QuotationEntity> fresh = new ArrayList<>();
        Map<UUID, UUID> groups = new HashMap<>();
        Map<UUID, UUID> renamed = new TreeMap<>();
        List<Member> moved = new ArrayList<>();
        return Workers.run(() -> {
            for (List<Member> cluster : together(told(members, asked, rows), large)) {
                UUID group = cluster.stream().map(Member::id).min(Comparator.naturalOrder()).orElseThrow();
                for (Member member : cluster) {
                    QuotationRow row = known.get(member.id());
                    if (row == null) {
                        fresh.add(entity(member, group));
                    } else if (large.containsKey(member.id())) {
                        renamed.put(row.sameWords, group);
                    } else if (!row.is(group, member)) {
                        moved.add(member);
                        groups.put(member.id(), group);
                    }
                }
            }
            renamed.entrySet().removeIf(names -> names.getKey().equals(names.getValue()));
        }).chain(() -> transaction.insertAll(fresh)).chain(() -> place(moved, groups)).chain(() -> rename(renamed));
    }

    /** Of a group either nobody is told anew or all that are looked at. */
    private Partition told(List<PrintedQuotation> members, Set<UUID> asked, List<QuotationRow> rows) {
        Partition told = resolver.quotations(members, asked);
        Set<UUID> reached = new HashSet<>();
        told.clusters().forEach(cluster -> cluster.members().forEach(member -> reached.add(member.id())));
        Set<UUID> groups = new HashSet<>();
        rows.stream().filter(row -> reached.contains(row.statementId)).forEach(row -> groups.add(row.sameWords));
        Set<UUID> all = new HashSet<>(reached);
        rows.stream().filter(row -> groups.contains(row.sameWords)).forEach(row -> all.add(row.statementId));
        return all.size() == reached.size() ? told : told(members, all, rows);
    }

    /** The clusters, but those that have members of one large group are one. */
    private static Collection<List<Member>> together(Partition told, Map<UUID, UUID> large) {
        Components<Integer> linked = new Components<>();
        Map<UUID, Integer> numbers = new HashMap<>();
        for (int i = 0; i < told.clusters().size(); i++) {
            int number = i;
            linked.add(number);
            told.clusters().get(i).members().stream().filter(member -> large.containsKey(member.id()))
                    .forEach(member -> linked.link(numbers.computeIfAbsent(large.get(member.id()), group -> number), number));
        }
        Map<Integer, List<Member>> clusters = new TreeMap<>();
        for (int i = 0; i < told.clusters().size(); i++) {
            clusters.computeIfAbsent(linked.of(i), root -> new ArrayList<>()).addAll(told.clusters().get(i).members());
        }
        return clusters.values();
    }

    private Uni<Void> rename(Map<UUID, UUID> groups) {
        return groups.isEmpty() ? Uni.createFrom().voidItem()
                : transaction.update(new Query(RENAME, groups.keySet(), groups.values())).replaceWithVoid();
    }

    private QuotationEntity entity(Member member, UUID group) {
        PrintedQuotation quotation = Objects.requireNonNull(printed.get(member.id()), "what is not stored yet has just been read");
        QuotationEntity row = new QuotationEntity();
        row.statementId = member.id();
        row.articleId = quotation.article().articleId();
        row.words = quotation.words();
        row.keys = keys.getOrDefault(member.id(), List.of()).toArray(new Long[0]);
        row.sameWords = group;
        row.reason = member.reason();
        row.confidence = member.confidence();
        return row;
    }

    private Uni<Void> place(List<Member> moved, Map<UUID, UUID> groups) {
        return moved.isEmpty() ? Uni.createFrom().voidItem()
                : transaction.update(new Query(
                        PLACE,
                        moved.stream().map(Member::id).toList(),
                        moved.stream().map(member -> groups.get(member.id())).toList(),
                        moved.stream().map(Member::reason).toList(),
                        moved.stream().map(Member::confidence).toArray(Double[]::new))).replaceWithVoid();
    }
}
