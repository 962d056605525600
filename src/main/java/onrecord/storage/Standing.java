package onrecord.storage;

import io.smallrye.mutiny.Uni;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onrecord.knowledge.Article;
import org.jspecify.annotations.Nullable;

/**
 * What is there of an article about to be stored.
 *
 * @param sameText the article with the same text, null when there is none
 * @param ofFile the article with another text its file gave before, null when there is none
 * @param isCurrent whether the article with the same text can be left as it is
 */
record Standing(@Nullable Article sameText, @Nullable UUID ofFile, boolean isCurrent) {

    private static final String FIND = "select a.engine, f.metadata, f.text_id, f.article_id, " + Shapes.ARTICLE.columns()
            + " from (select 1) one left join article a on a.id = ? left join source_file f on f.path = ?";

    static Uni<Standing> of(Transaction transaction, Draft draft) {
        Query query = new Query(FIND, draft.id, draft.submission.path());
        return transaction.select(query, rows -> of(rows.next(), draft));
    }

    private static Standing of(Object[] row, Draft draft) {
        boolean there = row[0] != null;
        boolean sameEngine = draft.submission.engine().equals(row[0]);
        boolean sameTextBefore = draft.id.equals(row[2]);
        boolean otherMetadata = sameTextBefore && !draft.submission.metadata().equals(row[1]);
        boolean otherTextBefore = row[3] != null && !sameTextBefore;
        return new Standing(
                there ? Shapes.ARTICLE.read(row, 4) : null,
                otherTextBefore ? (UUID) row[3] : null,
                there && sameEngine && !otherMetadata && !otherTextBefore);
    }

    Article article() {
        if (sameText == null) {
            throw new IllegalStateException("no article with the same text is there");
        }
        return sameText;
    }

    /** The articles the new one takes the place of. What its file gave before stays when another file gives it, too. */
    Uni<List<UUID>> outdated(Transaction transaction, Draft draft) {
        Set<UUID> outdated = new LinkedHashSet<>();
        if (sameText != null) {
            outdated.add(sameText.id());
        }
        if (ofFile == null) {
            return Uni.createFrom().item(List.copyOf(outdated));
        }
        Query elsewhere = new Query(
                "select count(*) from source_file where article_id = ? and path <> ?", ofFile, draft.submission.path());
        return transaction.select(elsewhere, rows -> {
            if (((Number) rows.next()[0]).intValue() == 0) {
                outdated.add(ofFile);
            }
            return List.copyOf(outdated);
        });
    }
}
