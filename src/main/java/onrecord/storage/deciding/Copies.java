package onrecord.storage.deciding;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import onrecord.resolution.Resolver;
import onrecord.resolution.clusters.Cluster;
import onrecord.resolution.clusters.Member;
import onrecord.resolution.clusters.Partition;
import onrecord.resolution.copies.ArticleSketch;
import onrecord.resolution.nouns.ArticleReading;
import onrecord.storage.blocks.Components;
import onrecord.storage.blocks.Locks;
import onrecord.storage.blocks.SharedKeys;
import onrecord.storage.rows.EntityMapping;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;
import onrecord.storage.sql.Workers;

/** Remembers which articles are copies of one text. A group is called after its smallest id, as with {@link SameWords}. */
public final class Copies {

    private static final String COLUMNS = "select " + EntityMapping.allColumns(ArticleSketchEntity.class) + " from article_sketch ";

    private static final String JOIN = "update article_sketch k set copies = j.now from unnest(?::uuid[], ?::uuid[]) as j(before, now) "
            + "where k.copies = j.before";

    private static final String GROUPS = "select distinct copies from article_sketch where article_id = any(?::uuid[])";

    private final Transaction transaction;
    private final Locks locks;
    private final Resolver resolver;
    private final Map<UUID, ArticleSketch> sketches = new HashMap<>();
    private final Map<UUID, List<Long>> keys = new HashMap<>();
    private final SharedKeys index;

    public Copies(Transaction transaction, Locks locks, Resolver resolver) {
        this.transaction = transaction;
        this.index = new SharedKeys(transaction, "article_sketch_key", 1, "true");
        this.locks = locks;
        this.resolver = resolver;
    }

    /** @param left groups that have lost an article */
    public Uni<Void> decide(Collection<ArticleReading> articles, Set<UUID> left) {
        articles.forEach(article -> {
            sketches.put(article.article().id(), article.sketch());
            keys.put(article.article().id(), List.copyOf(article.sketch().keys()));
        });
        if (sketches.isEmpty() && left.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Set<Long> all = new HashSet<>();
        keys.values().forEach(all::addAll);
        return locks.take(Locks.Sort.COPIES, all)
                .chain(() -> left.isEmpty() ? Uni.createFrom().voidItem() : divide(left))
                .chain(() -> sketches.isEmpty() ? Uni.createFrom().voidItem() : add());
    }

    /** Looks again at groups of which an article is gone: without it others may be no copies of each other. */
    private Uni<Void> divide(Set<UUID> left) {
        return lock(left)
                .chain(() -> transaction.list(ArticleSketchEntity.class, new Query(COLUMNS + "where copies = any(?::uuid[])", left)))
                .chain(rows -> {
                    Map<UUID, ArticleSketchEntity> byId = new HashMap<>();
                    rows.forEach(row -> byId.put(row.articleId, row));
                    List<ArticleSketch> members = rows.stream().map(ArticleSketchEntity::sketch).toList();
                    List<ArticleSketchEntity> changed = new ArrayList<>();
                    return Workers.run(() -> resolver.copies(members).clusters().forEach(cluster -> cluster.members().forEach(member -> {
                        ArticleSketchEntity row = Objects.requireNonNull(byId.get(member.id()), "a member was looked up");
                        if (!row.is(cluster.members().get(0).id(), member)) {
                            changed.add(told(row, cluster.members().get(0).id(), member));
                        }
                    }))).chain(() -> transaction.updateAll(changed));
                });
    }

    /** Compares the new articles with those that share a key; groups that a new one has copies in become one. */
    private Uni<Void> add() {
        return index.find(keys)
                .call(this::lockGroups)
                .chain(this::rows)
                .call(rows -> lock(rows.stream().map(row -> row.copies).collect(Collectors.toSet())))
                .chain(this::compare)
                .chain(() -> index.enter(keys));
    }

    private Uni<Void> lockGroups(Set<UUID> articles) {
        return articles.isEmpty() ? Uni.createFrom().voidItem() : transaction.ids(new Query(GROUPS, articles)).chain(this::lock);
    }

    private Uni<List<ArticleSketchEntity>> rows(Set<UUID> articles) {
        return articles.isEmpty() ? Uni.createFrom().item(List.of())
                : transaction.list(ArticleSketchEntity.class, new Query(COLUMNS + "where article_id = any(?::uuid[])", articles));
    }

    private Uni<Void> lock(Set<UUID> groups) {
        return locks.take(Locks.Sort.COPY_GROUPS, groups.stream().map(UUID::getLeastSignificantBits).toList());
    }

    private Uni<Void> compare(List<ArticleSketchEntity> candidates) {
        Map<UUID, UUID> groups = new HashMap<>();
        candidates.forEach(row -> groups.put(row.articleId, row.copies));
        List<ArticleSketch> members = new ArrayList<>(sketches.values());
        candidates.forEach(row -> members.add(row.sketch()));
        List<ArticleSketchEntity> fresh = new ArrayList<>();
        Map<UUID, UUID> joined = new TreeMap<>();
        return Workers.run(() -> join(resolver.copies(members), groups, fresh, joined))
                .chain(() -> transaction.insertAll(fresh))
                .chain(() -> joined.isEmpty() ? Uni.createFrom().voidItem()
                        : transaction.update(new Query(JOIN, joined.keySet(), joined.values())).replaceWithVoid());
    }

    /** @param groups of the articles that are stored; two of them in one cluster may be of one group or become so */
    private void join(Partition told, Map<UUID, UUID> groups, List<ArticleSketchEntity> fresh, Map<UUID, UUID> joined) {
        Components<UUID> linked = new Components<>();
        told.clusters().forEach(
                cluster -> linked
                        .linkAll(cluster.members().stream().map(member -> groups.getOrDefault(member.id(), member.id())).toList()));
        Map<UUID, UUID> smallest = new HashMap<>();
        linked.all().forEach(together -> {
            UUID first = Collections.min(together);
            together.forEach(id -> smallest.put(id, first));
        });
        for (Cluster cluster : told.clusters()) {
            cluster.members().stream().filter(member -> !groups.containsKey(member.id())).forEach(
                    member -> fresh.add(
                            told(entity(Objects.requireNonNull(sketches.get(member.id()), "what is not stored yet has just been read")),
                                    Objects.requireNonNull(smallest.get(member.id()), "every member is in a cluster"), member)));
        }
        Set.copyOf(groups.values()).forEach(group -> {
            UUID now = smallest.getOrDefault(group, group);
            if (!now.equals(group)) {
                joined.put(group, now);
            }
        });
    }

    private static ArticleSketchEntity told(ArticleSketchEntity row, UUID group, Member member) {
        row.copies = group;
        row.reason = member.reason();
        row.confidence = member.confidence();
        return row;
    }

    private static ArticleSketchEntity entity(ArticleSketch sketch) {
        ArticleSketchEntity row = new ArticleSketchEntity();
        row.articleId = sketch.articleId();
        row.minima = sketch.minima().toArray(new Integer[0]);
        row.shingles = sketch.shingles();
        row.keys = sketch.keys().toArray(new Long[0]);
        return row;
    }
}
