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
import onrecord.resolution.ArticleSketch;
import onrecord.resolution.Cluster;
import onrecord.resolution.Member;
import onrecord.resolution.Resolver;

/** Remembers which articles are copies of one text. A group is called after its smallest id, as with {@link SameWords}. */
final class Copies {

    private static final String CANDIDATES = "select distinct copies from article_sketch where keys && ?";

    private static final String MEMBERS =
            "select " + Table.allColumns(ArticleSketchEntity.class) + " from article_sketch where copies = any(?::uuid[])";

    private final Transaction transaction;
    private final Locks locks;
    private final Resolver resolver;
    private final Map<UUID, ArticleSketch> sketches = new HashMap<>();

    Copies(Transaction transaction, Locks locks, Resolver resolver) {
        this.transaction = transaction;
        this.locks = locks;
        this.resolver = resolver;
    }

    /** @param left groups that have lost an article */
    Uni<Void> decide(Collection<ArticleReading> articles, Set<UUID> left) {
        articles.forEach(article -> sketches.put(article.article().id(), article.sketch()));
        if (sketches.isEmpty() && left.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Set<Long> keys = new HashSet<>();
        sketches.values().forEach(sketch -> keys.addAll(sketch.keys()));
        return locks.take(Locks.Sort.COPIES, keys)
                .chain(() -> candidates(keys, left))
                .call(this::lock)
                .chain(() -> candidates(keys, left))
                .call(this::lock)
                .chain(this::members)
                .chain(this::write);
    }

    private Uni<Set<UUID>> candidates(Set<Long> keys, Set<UUID> left) {
        Set<UUID> groups = new HashSet<>(left);
        return keys.isEmpty() ? Uni.createFrom().item(groups)
                : transaction.select(new Query(CANDIDATES, (Object) Blocks.numbers(keys)), rows -> {
                    rows.forEachRemaining(row -> groups.add((UUID) row[0]));
                    return groups;
                });
    }

    private Uni<Void> lock(Set<UUID> groups) {
        return locks.take(Locks.Sort.COPY_GROUPS, groups.stream().map(UUID::getLeastSignificantBits).toList());
    }

    private Uni<List<ArticleSketchEntity>> members(Set<UUID> groups) {
        return groups.isEmpty() ? Uni.createFrom().item(List.of())
                : transaction.list(ArticleSketchEntity.class, new Query(MEMBERS, groups));
    }

    private Uni<Void> write(List<ArticleSketchEntity> known) {
        Map<UUID, ArticleSketchEntity> rows = new HashMap<>();
        known.forEach(row -> rows.put(row.articleId, row));
        List<ArticleSketch> members = new ArrayList<>(sketches.values());
        known.forEach(row -> members.add(row.sketch()));
        List<ArticleSketchEntity> fresh = new ArrayList<>();
        List<ArticleSketchEntity> changed = new ArrayList<>();
        return Workers.run(() -> {
            for (Cluster cluster : resolver.copies(members).clusters()) {
                UUID group = cluster.members().get(0).id();
                for (Member member : cluster.members()) {
                    ArticleSketchEntity row = rows.get(member.id());
                    if (row == null) {
                        fresh.add(
                                told(entity(Objects.requireNonNull(sketches.get(member.id()), "what is not stored yet has just been read")),
                                        group, member));
                    } else if (!row.copies.equals(group) || !row.reason.equals(member.reason()) || row.confidence != member.confidence()) {
                        changed.add(told(row, group, member));
                    }
                }
            }
        }).chain(() -> transaction.insertAll(fresh)).chain(() -> transaction.updateAll(changed));
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
