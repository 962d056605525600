package onrecord.storage;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import onrecord.knowledge.Ids;
import onrecord.resolution.Resolver;
import onrecord.storage.jobs.Leases;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Sessions;
import onrecord.storage.writing.Announcing;
import onrecord.storage.writing.Stored;
import onrecord.storage.writing.Storing;
import onrecord.storage.writing.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Stores and deletes articles with everything they say, many in one transaction. Who and what is meant is told by a {@link Resolver} from
 * what is stored about the blocks an article touches. Any number of processes may write at the same time.
 */
@ApplicationScoped
public class Archive {

    private static final String ANALYZE = "analyze article, article_topic, source_file, person, person_name, person_article, statement, "
            + "statement_about, event, event_participant, event_report, block, block_member, block_link, full_name, article_term, undecided_article, quotation, quotation_key, article_sketch, article_sketch_key, "
            + "correction, correction_place, statement_sum, statement_sum_change";

    private static final String UNDECIDED = "select id from block where undecided > 0 order by id limit ?";

    /** Those published side by side come together, since they bear on each other most. */
    private static final String UNDECIDED_ARTICLES =
            "select u.article_id from undecided_article u left join article_topic t on t.article_id = u.article_id "
                    + "order by coalesce(t.published_on, (t.ingested_at at time zone 'UTC')::date), u.article_id limit ?";

    private static final String COUNT_UNDECIDED =
            "select (select count(*) from block where undecided > 0) + (select count(*) from undecided_article) as number";

    private static final String STORED = "select a.id, a.text, a.source, a.url, a.metadata, f.path, f.metadata as fingerprint "
            + "from article a left join lateral (select path, metadata from source_file where article_id = a.id order by path limit 1) f on true ";

    private static final String READ_BY_OTHERS = STORED + "where a.engine <> ?";

    /** Waits for no row, so that it cannot wait for a writer that waits for it. */
    private static final String MARK_UNREAD =
            "update article set engine = '' where id in (select id from article where engine = ? for update skip locked)";

    private static final String ONLY_OF_FILE = "select article_id from source_file f where path = ? and article_id is not null "
            + "and not exists (select from source_file other where other.article_id = f.article_id and other.path <> ?)";

    /** Blocks that are decided again in one transaction. */
    private static final int BLOCKS_TOGETHER = 20;

    private final Sessions sessions;
    private final LockedTransactions transactions;
    private final Clock clock;

    Archive(Sessions sessions, LockedTransactions transactions, Clock clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is remembered of these files, by path; those never read are left out. */
    public Uni<Map<String, SourceFile>> sources(Collection<String> paths) {
        Query query = new Query(
                "select f.path, f.text_id, f.metadata, a.engine from source_file f left join article a on a.id = f.article_id "
                        + "where f.path = any(?)",
                paths);
        return sessions.read(query, rows -> {
            Map<String, SourceFile> sources = new HashMap<>();
            rows.forEach(row -> sources.put(
                    row.getString("path"), new SourceFile(row.getUUID("text_id"), row.getString("metadata"), row.getString("engine"))));
            return sources;
        });
    }

    /**
     * The paths of files that begin so, in their order.
     *
     * @param after gives only those that follow this one
     */
    public Uni<List<String>> sourcesBelow(String beginning, String after, int most) {
        Query query =
                new Query("select path from source_file where starts_with(path, ?) and path > ? order by path limit ?", beginning, after,
                        most);
        return sessions.read(query, rows -> {
            List<String> paths = new ArrayList<>();
            rows.forEach(row -> paths.add(row.getString("path")));
            return paths;
        });
    }

    /** Stores one article with all it says, or leaves everything as it is. Whoever listens to what is taken in hears of it. */
    public Uni<Stored> store(Submission submission, Resolver resolver) {
        return storeAll(List.of(submission), resolver).map(stored -> stored.get(0));
    }

    /**
     * Stores articles with all they say, all of them or none, and tells what became of each. A text that is there already is kept, unless it
     * was read by another version of the engine or the metadata of its file has changed; what a file gave before is replaced. What is stored
     * stays stored, whatever happens to the database or its machine. Whoever listens to what is taken in hears of it.
     */
    public Uni<List<Stored>> storeAll(List<Submission> batch, Resolver resolver) {
        return storeAll(batch, resolver, Leases.NONE);
    }

    /**
     * As {@link #storeAll(List, Resolver)}; jobs of the queue that these texts are from end in the same transaction. Fails with {@link Leases.Lost} when
     * one is no longer this process's.
     */
    public Uni<List<Stored>> storeAll(List<Submission> batch, Resolver resolver, Leases leases) {
        return store(batch, resolver, true, leases);
    }

    /** Stores what was read again in the same way. It is nothing new, so nobody hears of it. */
    public Uni<List<Stored>> storeAgain(List<Submission> batch, Resolver resolver) {
        return store(batch, resolver, false, Leases.NONE);
    }

    private Uni<List<Stored>> store(List<Submission> batch, Resolver resolver, boolean announced, Leases leases) {
        List<Stored> all = new ArrayList<>();
        return Multi.createFrom().iterable(withoutRepetition(batch))
                .onItem().transformToUniAndConcatenate(part -> storeOnce(part, resolver, announced, leases))
                .onItem().invoke(all::addAll)
                .onItem().ignoreAsUni()
                .replaceWith(() -> all);
    }

    /** Two files with one text, or two texts of one file, are stored one after the other. */
    private static List<List<Submission>> withoutRepetition(List<Submission> batch) {
        List<List<Submission>> parts = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Submission submission : batch) {
            boolean repeats = seen.contains(submission.origin()) || seen.contains(submission.reading().article().id());
            if (repeats || parts.isEmpty()) {
                parts.add(new ArrayList<>());
                seen.clear();
            }
            seen.add(submission.origin());
            seen.add(submission.reading().article().id());
            parts.get(parts.size() - 1).add(submission);
        }
        return parts;
    }

    private Uni<List<Stored>> storeOnce(List<Submission> batch, Resolver resolver, boolean announced, Leases leases) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return transactions.run((transaction, locks) -> new Storing(
                transaction, locks, batch, Set.of(), Set.of(), resolver, now)
                .store()
                .call(() -> leases.complete(transaction, articles(batch)))
                .call(stored -> announced ? Announcing.announce(transaction, stored) : Uni.createFrom().voidItem()));
    }

    /** What the jobs that texts are from give. */
    private static Map<UUID, UUID> articles(List<Submission> batch) {
        Map<UUID, UUID> articles = new HashMap<>();
        batch.forEach(one -> articles.put(Ids.ofText(one.origin()), one.reading().article().id()));
        return articles;
    }

    /** Nobody can be so far behind any more that they would ask for what was taken in longer ago. */
    public Uni<Void> forgetAnnouncements(Duration keep) {
        return sessions.inTransaction(transaction -> transaction.update(new Query(Announcing.FORGET, keep.toSeconds()))).replaceWithVoid();
    }

    /** Deletes an article with all that only it said; false when there is none with this id. */
    public Uni<Boolean> remove(UUID article, Resolver resolver) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Query exists = new Query("select count(*) from article where id = ?", article);
        return transactions.run((transaction, locks) -> transaction
                .select(exists, rows -> ((Number) rows.next()[0]).intValue() > 0)
                .call(there -> there
                        ? new Storing(transaction, locks, List.of(), Set.of(article), Set.of(), resolver, now).store()
                        : Uni.createFrom().voidItem()));
    }

    /** Forgets a file, and deletes the article that only it gave with all that only that said. */
    public Uni<Void> removeFile(String path, Resolver resolver) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return transactions.run((transaction, locks) -> transaction.ids(new Query(ONLY_OF_FILE, path, path))
                .chain(article -> article.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : new Storing(transaction, locks, List.of(), article, Set.of(), resolver, now).store().replaceWithVoid())
                .chain(() -> transaction.update(new Query("delete from source_file where path = ?", path)))
                .replaceWithVoid());
    }

    /** How many blocks of persons and how many articles are still to be looked at with all that bears on them. */
    public Uni<Integer> countUndecided() {
        return sessions.read(new Query(COUNT_UNDECIDED), rows -> rows.iterator().next().getLong("number").intValue());
    }

    /**
     * Looks at everything that is undecided, and at all that bears on it, in many transactions, between which others may write. Who and what is
     * meant is as if all articles had come at once afterwards. What has been decided stays so when the process is killed, and the rest undecided.
     */
    public Uni<Void> decideAll(Resolver resolver) {
        return decidePersons(resolver).chain(() -> decideEvents(resolver, Portion.FIRST));
    }

    private Uni<Void> decidePersons(Resolver resolver) {
        return undecidedBlocks().chain(blocks -> blocks.isEmpty()
                ? Uni.createFrom().voidItem()
                : deciding(blocks, resolver, storing -> storing.store().replaceWithVoid()).chain(() -> decidePersons(resolver)));
    }

    private Uni<Set<Long>> undecidedBlocks() {
        return sessions.read(new Query(UNDECIDED, BLOCKS_TOGETHER), rows -> {
            Set<Long> blocks = new HashSet<>();
            rows.forEach(row -> blocks.add(row.getLong("id")));
            return blocks;
        });
    }

    private Uni<Void> decideEvents(Resolver resolver, Portion portion) {
        long begun = System.nanoTime();
        return undecidedArticles(portion.articles()).chain(articles -> articles.isEmpty()
                ? Uni.createFrom().voidItem()
                : deciding(Set.of(), resolver, storing -> storing.decideEvents(articles))
                        .chain(() -> decideEvents(resolver, portion.after(Duration.ofNanos(System.nanoTime() - begun)))));
    }

    private Uni<List<UUID>> undecidedArticles(int most) {
        return sessions.read(new Query(UNDECIDED_ARTICLES, most), rows -> {
            List<UUID> articles = new ArrayList<>();
            rows.forEach(row -> articles.add(row.getUUID("article_id")));
            return articles;
        });
    }

    private Uni<Void> deciding(Set<Long> blocks, Resolver resolver, Function<Storing, Uni<Void>> work) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return transactions.run((transaction, locks) -> work
                .apply(new Storing(transaction, locks, List.of(), Set.of(), blocks, resolver, now)));
    }

    /** Has articles that this version of the engine has read count as if another one had. Those being replaced just now are left out. */
    public Uni<Void> markUnread(String engine) {
        return sessions.inTransaction(transaction -> LockedTransactions.noTimeLimit(transaction)
                .chain(() -> transaction.update(new Query(MARK_UNREAD, engine)))
                .replaceWithVoid());
    }

    /** How many articles another version of the engine has read. */
    public Uni<Integer> countReadByOthers(String engine) {
        return sessions.read(new Query("select count(*) as number from article where engine <> ?", engine),
                rows -> rows.iterator().next().getLong("number").intValue());
    }

    /**
     * Articles that another version of the engine has read, in the order of their ids.
     *
     * @param after gives only those that follow this one; null gives all
     * @param first at most so many
     */
    public Uni<List<StoredText>> readByOthers(String engine, @Nullable UUID after, int first) {
        Query query = new Query(READ_BY_OTHERS, engine).hasConditions().whereGiven("a.id > ?", after).add(" order by a.id limit ?", first);
        return sessions.read(query, rows -> {
            List<StoredText> texts = new ArrayList<>();
            rows.forEach(row -> texts.add(text(row)));
            return texts;
        });
    }

    private static StoredText text(Row row) {
        String origin = row.getString("path");
        return new StoredText(
                row.getUUID("id"),
                row.getString("text"),
                row.getString("source"),
                row.getString("url"),
                origin,
                row.getString("fingerprint") == null ? "" : row.getString("fingerprint"),
                row.getString("metadata"));
    }

    /** These articles with all that is needed to read them again; unknown ids are left out. */
    public Uni<Map<UUID, StoredText>> texts(Collection<UUID> articles) {
        return sessions.read(new Query(STORED + "where a.id = any(?::uuid[])", articles), rows -> {
            Map<UUID, StoredText> texts = new HashMap<>();
            rows.forEach(row -> texts.put(row.getUUID("id"), text(row)));
            return texts;
        });
    }

    /** The text that was kept when an article was deleted by this correction; empty when it has been brought back. */
    public Uni<List<StoredText>> deleted(UUID correction) {
        return sessions.read(new Query("select article_id as id, text, source, url, metadata, path, fingerprint from deleted_text "
                + "where correction_id = ?", correction), rows -> {
                    List<StoredText> texts = new ArrayList<>();
                    rows.forEach(row -> texts.add(text(row)));
                    return texts;
                });
    }

    /** Tells the database's planner how much there is, after much has been stored. */
    public Uni<Void> countRows() {
        return sessions.inTransaction(
                transaction -> LockedTransactions.noTimeLimit(transaction).chain(() -> transaction.update(new Query(ANALYZE)))
                        .replaceWithVoid());
    }
}
