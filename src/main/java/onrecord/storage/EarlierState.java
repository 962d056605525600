package onrecord.storage;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onrecord.knowledge.Article;
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
            "select asked.n, a.engine, f.metadata, f.text_id, f.article_id, (select count(*) from source_file other "
                    + "where other.article_id = f.article_id and not other.path = any(?)), "
                    + Shapes.ARTICLE.columns()
                    + " from unnest(?::uuid[], ?::text[]) with ordinality as asked(id, path, n) "
                    + "left join article a on a.id = asked.id left join source_file f on f.path = asked.path";

    /** One for each submission. */
    static Uni<List<EarlierState>> of(Transaction transaction, List<Submission> batch) {
        UUID[] ids = batch.stream().map(one -> one.reading().article().id()).toArray(UUID[]::new);
        String[] paths = batch.stream().map(Submission::origin).toArray(String[]::new);
        return transaction.select(new Query(FIND, paths, ids, paths), rows -> {
            Map<Integer, EarlierState> states = new HashMap<>();
            rows.forEachRemaining(row -> {
                int n = ((Number) row[0]).intValue() - 1;
                states.put(n, of(row, batch.get(n)));
            });
            List<EarlierState> inOrder = new ArrayList<>();
            for (int i = 0; i < batch.size(); i++) {
                inOrder.add(states.get(i));
            }
            return inOrder;
        });
    }

    private static EarlierState of(Object[] row, Submission submission) {
        boolean there = row[1] != null;
        boolean sameEngine = submission.engine().equals(row[1]);
        boolean sameTextBefore = submission.reading().article().id().equals(row[3]);
        boolean otherMetadata = sameTextBefore && !submission.fingerprint().equals(row[2]);
        boolean otherTextBefore = row[4] != null && !sameTextBefore;
        boolean givenElsewhere = ((Number) row[5]).intValue() > 0;
        return new EarlierState(
                there ? Shapes.ARTICLE.read(row, 6) : null,
                otherTextBefore && !givenElsewhere ? (UUID) row[4] : null,
                there && sameEngine && !otherMetadata && !otherTextBefore);
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
