package onrecord.storage.deciding;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.storage.rows.ArticleTopicEntity;
import onrecord.storage.rows.EntityMapping;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;

/** What articles are about, read once in a transaction however many who are in them, or whatever they report, are decided about. */
public final class Topics {

    /** What an article is about, and when it was taken in. */
    record Known(ArticleTopic topic, Instant ingestedAt) {}

    private static final String TOPICS = "select " + EntityMapping.allColumns(ArticleTopicEntity.class)
            + " from article_topic where article_id = any(?::uuid[])";

    private final Transaction transaction;
    private final Map<UUID, Known> known = new HashMap<>();

    /** @param transaction that deletes or inserts no article any more */
    public Topics(Transaction transaction) {
        this.transaction = transaction;
    }

    /**
     * Makes of rows what they stand for.
     *
     * @param article the article of a row
     * @param reading what a row and its article are together; not asked for rows of an article that is no longer there
     */
    <R, T> Uni<List<T>> with(List<R> rows, Function<R, UUID> article, BiFunction<R, Known, T> reading) {
        return read(rows.stream().map(article).toList()).map(read -> {
            List<T> all = new ArrayList<>();
            for (R row : rows) {
                Known topic = known.get(article.apply(row));
                if (topic != null) {
                    all.add(reading.apply(row, topic));
                }
            }
            return all;
        });
    }

    private Uni<Void> read(Collection<UUID> articles) {
        Set<UUID> missing = new HashSet<>(articles);
        missing.removeAll(known.keySet());
        return missing.isEmpty() ? Uni.createFrom().voidItem()
                : transaction.list(ArticleTopicEntity.class, new Query(TOPICS, missing)).invoke(this::add).replaceWithVoid();
    }

    private void add(List<ArticleTopicEntity> rows) {
        rows.forEach(row -> known.put(row.articleId(), new Known(row.topic(), row.ingestedAt())));
    }
}
