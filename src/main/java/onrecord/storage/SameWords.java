package onrecord.storage;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import onrecord.resolution.ArticleReading;
import onrecord.resolution.ArticleTopic;
import onrecord.resolution.Cluster;
import onrecord.resolution.Member;
import onrecord.resolution.PrintedQuotation;
import onrecord.resolution.QuotationKeys;
import onrecord.resolution.RecordedStatement;
import onrecord.resolution.Resolver;

/**
 * Remembers which quotations are the same words in several papers. A group is called after its smallest id, so that its name says nothing about who
 * came first.
 */
final class SameWords {

    private static final String CANDIDATES = "select distinct same_words from quotation where keys && ?";

    private static final String GROUPS = "select distinct same_words from quotation where statement_id = any(?::uuid[])";

    private static final String MEMBERS =
            "select q.statement_id, q.article_id, s.speaker_id, s.speaker_name, q.words, q.same_words, q.reason, "
                    + "q.confidence, t.published_on, t.terms, t.names, t.places from quotation q join statement s on s.id = q.statement_id "
                    + "join article_topic t on t.article_id = q.article_id where q.same_words = any(?::uuid[])";

    private static final String PLACE = "update quotation q set same_words = c.same_words, reason = c.reason, confidence = c.confidence "
            + "from unnest(?::uuid[], ?::uuid[], ?::text[], ?::double precision[]) as c(id, same_words, reason, confidence) "
            + "where q.statement_id = c.id";

    private final Transaction transaction;
    private final Locks locks;
    private final Resolver resolver;
    private final Map<UUID, PrintedQuotation> printed = new HashMap<>();
    private final Map<UUID, List<Long>> keys = new HashMap<>();

    SameWords(Transaction transaction, Locks locks, Resolver resolver) {
        this.transaction = transaction;
        this.locks = locks;
        this.resolver = resolver;
    }

    /**
     * @param persons who each new appearance is
     * @param changed statements whose speaker is somebody else now
     * @param left groups that have lost a quotation
     */
    Uni<Void> decide(Collection<ArticleReading> articles, Map<UUID, UUID> persons, Set<UUID> changed, Set<UUID> left) {
        articles.forEach(article -> article.statements().forEach(recorded -> add(recorded, article.topic(), persons)));
        if (printed.isEmpty() && changed.isEmpty() && left.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Set<Long> all = new HashSet<>();
        keys.values().forEach(all::addAll);
        return locks.take(Locks.Sort.QUOTATIONS, all)
                .chain(() -> candidates(all, changed, left))
                .call(this::lock)
                .chain(() -> candidates(all, changed, left))
                .call(this::lock)
                .chain(this::members)
                .chain(this::write);
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

    private Uni<Set<UUID>> candidates(Set<Long> wanted, Set<UUID> changed, Set<UUID> left) {
        Set<UUID> groups = new HashSet<>(left);
        Uni<Void> sharing =
                wanted.isEmpty() ? Uni.createFrom().voidItem() : add(new Query(CANDIDATES, (Object) Blocks.numbers(wanted)), groups);
        return sharing.chain(() -> changed.isEmpty() ? Uni.createFrom().voidItem() : add(new Query(GROUPS, changed), groups))
                .replaceWith(groups);
    }

    private Uni<Void> add(Query query, Set<UUID> groups) {
        return transaction.read(query, rows -> rows.forEachRemaining(row -> groups.add((UUID) row[0])));
    }

    private Uni<Void> lock(Set<UUID> groups) {
        return locks.take(Locks.Sort.QUOTATION_GROUPS, groups.stream().map(UUID::getLeastSignificantBits).toList());
    }

    private Uni<List<QuotationRow>> members(Set<UUID> groups) {
        return groups.isEmpty() ? Uni.createFrom().item(List.of()) : transaction.list(QuotationRow.class, new Query(MEMBERS, groups));
    }

    private Uni<Void> write(List<QuotationRow> rows) {
        Map<UUID, QuotationRow> known = new HashMap<>();
        Map<UUID, ArticleTopic> topics = new HashMap<>();
        List<PrintedQuotation> members = new ArrayList<>(printed.values());
        rows.forEach(row -> {
            known.put(row.statementId, row);
            members.add(row.quotation(topics));
        });
        List<QuotationEntity> fresh = new ArrayList<>();
        Map<UUID, UUID> groups = new HashMap<>();
        List<Member> moved = new ArrayList<>();
        return Workers.run(() -> {
            for (Cluster cluster : resolver.quotations(members).clusters()) {
                UUID group = cluster.members().get(0).id();
                for (Member member : cluster.members()) {
                    QuotationRow row = known.get(member.id());
                    if (row == null) {
                        fresh.add(entity(member, group));
                    } else if (!row.is(group, member)) {
                        moved.add(member);
                        groups.put(member.id(), group);
                    }
                }
            }
        }).chain(() -> transaction.insertAll(fresh)).chain(() -> place(moved, groups));
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
