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

    private static final String FILE = "select f.metadata, f.text_id, f.article_id from (select 1) one "
            + "left join source_file f on f.path = ?";

    static Uni<Standing> of(Transaction transaction, Draft draft) {
        return transaction.list(ArticleEntity.class, "from ArticleEntity where id = ?1", draft.id)
                .chain(same -> transaction.select(new Query(FILE, draft.submission.path()), rows -> of(same, rows.next(), draft)));
    }

    private static Standing of(List<ArticleEntity> same, Object[] file, Draft draft) {
        ArticleEntity there = same.isEmpty() ? null : same.get(0);
        boolean sameEngine = there != null && draft.submission.engine().equals(there.engine);
        boolean sameTextBefore = draft.id.equals(file[1]);
        boolean otherMetadata = sameTextBefore && !draft.submission.metadata().equals(file[0]);
        boolean otherTextBefore = file[2] != null && !sameTextBefore;
        return new Standing(
                there == null ? null : there.noun(),
                otherTextBefore ? (UUID) file[2] : null,
                sameEngine && !otherMetadata && !otherTextBefore);
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
