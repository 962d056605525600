package onrecord.storage.writing;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onrecord.knowledge.Article;
import onrecord.storage.rows.ArticleEntity;
import onrecord.storage.rows.EntityMapping;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * What there is of the articles of a batch before it is stored.
 *
 * @param sameText the article with the same text, null when there is none
 * @param ofFile the article with another text that its file gave before, null when there is none or another file gives it, too
 * @param isCurrent whether the article with the same text can be left as it is
 */
record EarlierState(@Nullable Article sameText, @Nullable UUID ofFile, boolean isCurrent) {

    private static final String FIND =
            "select f.path, f.metadata, f.text_id, f.article_id, (select count(*) from source_file other "
                    + "where other.article_id = f.article_id and not other.path = any(?)) from source_file f where f.path = any(?)";

    private static final String SAME =
            "select " + EntityMapping.allColumns(ArticleEntity.class) + " from article where id = any(?::uuid[])";

    /** What is remembered of a file. */
    private record File(String metadata, UUID text, @Nullable UUID article, boolean otherFiles) {}

    /** One for each submission. */
    static Uni<List<EarlierState>> of(Transaction transaction, List<Submission> batch) {
        if (batch.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<UUID> ids = batch.stream().map(one -> one.reading().article().id()).toList();
        List<String> paths = batch.stream().map(Submission::origin).toList();
        return transaction.list(ArticleEntity.class, new Query(SAME, ids)).chain(there -> files(transaction, paths).map(files -> {
            Map<UUID, ArticleEntity> articles = there.stream().collect(Collectors.toMap(article -> article.id, article -> article));
            return batch.stream().map(one -> of(one, articles.get(one.reading().article().id()), files.get(one.origin()))).toList();
        }));
    }

    private static Uni<Map<String, File>> files(Transaction transaction, List<String> paths) {
        return transaction.select(new Query(FIND, paths, paths), rows -> {
            Map<String, File> files = new HashMap<>();
            rows.forEachRemaining(row -> files.put(
                    (String) row[0], new File((String) row[1], (UUID) row[2], (UUID) row[3], ((Number) row[4]).intValue() > 0)));
            return files;
        });
    }

    private static EarlierState of(Submission submission, @Nullable ArticleEntity there, @Nullable File file) {
        boolean sameEngine = there != null && submission.engine().equals(there.engine);
        boolean sameTextBefore = file != null && submission.reading().article().id().equals(file.text);
        boolean otherMetadata = Submission.isSent(submission.origin())
                ? there != null && submission.metadata() != null && !submission.metadata().equals(there.metadata)
                : file != null && sameTextBefore && !submission.fingerprint().equals(file.metadata);
        UUID otherTextBefore = file == null || sameTextBefore ? null : file.article;
        return new EarlierState(
                there == null ? null : there.noun(),
                file != null && file.otherFiles ? null : otherTextBefore,
                sameEngine && !otherMetadata && otherTextBefore == null);
    }

    Article article() {
        if (sameText == null) {
            throw new IllegalStateException("no article with the same text is there");
        }
        return sameText;
    }

    Stored.Outcome outcome(Set<UUID> outdated) {
        boolean replaces = sameText != null || ofFile != null && outdated.contains(ofFile);
        return isCurrent ? Stored.Outcome.UNCHANGED : replaces ? Stored.Outcome.REPLACED : Stored.Outcome.ADDED;
    }

    /** The articles that the new ones take the place of. */
    static Set<UUID> outdated(Collection<EarlierState> states) {
        Set<UUID> outdated = new LinkedHashSet<>();
        for (EarlierState state : states) {
            if (!state.isCurrent && state.sameText != null) {
                outdated.add(state.sameText.id());
            }
            if (!state.isCurrent && state.ofFile != null) {
                outdated.add(state.ofFile);
            }
        }
        states.stream().filter(EarlierState::isCurrent).forEach(state -> outdated.remove(state.article().id()));
        return outdated;
    }
}
