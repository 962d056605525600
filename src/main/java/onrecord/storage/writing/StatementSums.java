package onrecord.storage.writing;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Supplier;
import onrecord.storage.blocks.BlockKeys;
import onrecord.storage.blocks.Locks;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;

/**
 * Keeps what all statements add up to, so that nobody has to count them: what those of some articles add up to is added when these come, and
 * taken away before they go or change.
 */
final class StatementSums {

    /** After so many changes they are folded into the sums: until then whoever asks adds them up. */
    private static final int FOLDED_TOGETHER = 5_000;

    private static final String LINKED = "insert into statement_sum_change (what, person_id, other_id, number) "
            + "select what, person_id, other_id, number * ? from statements_linked(?::uuid[]) returning ordinal";

    private static final String ALL = "counted as (insert into statement_sum_change (what, kind, name, earliest, latest, number, assumed) "
            + "select what, kind, name, earliest, latest, number * ?, assumed * ? from statements_counted(?::uuid[]) returning ordinal), "
            + "linked as (" + LINKED + "), changed as (select ordinal from counted union all select ordinal from linked)";

    private static final String HOW_MANY = " select count(*), coalesce(max(ordinal), 0) from changed";

    private final Transaction transaction;

    StatementSums(Transaction transaction) {
        this.transaction = transaction;
    }

    /** These articles have been stored with their statements. */
    Uni<Void> add(Collection<UUID> articles) {
        return all(articles, 1);
    }

    /** These articles are about to be deleted with their statements. */
    Uni<Void> takeAway(Collection<UUID> articles) {
        return all(articles, -1);
    }

    /**
     * In these articles others are meant, once this work is done. Nobody else may do the same meanwhile: who speaks about whom is changed by what
     * becomes of either of them.
     */
    Uni<Void> linkAnew(Collection<UUID> articles, Locks locks, Supplier<Uni<Void>> work) {
        return locks.take(Locks.Sort.LINKS, articles.stream().map(id -> BlockKeys.number(id.toString())).toList())
                .chain(() -> linked(articles, -1)).chain(() -> work.get()).chain(() -> linked(articles, 1));
    }

    private Uni<Void> all(Collection<UUID> articles, int sign) {
        return articles.isEmpty() ? Uni.createFrom().voidItem()
                : change(new Query("with " + ALL + HOW_MANY, sign, sign, articles, sign, articles));
    }

    private Uni<Void> linked(Collection<UUID> articles, int sign) {
        return change(new Query("with changed as (" + LINKED + ")" + HOW_MANY, sign, articles));
    }

    private Uni<Void> change(Query query) {
        return transaction.select(query, rows -> {
            Object[] changes = rows.next();
            long last = ((Number) changes[1]).longValue();
            long before = last - ((Number) changes[0]).longValue();
            return before / FOLDED_TOGETHER < last / FOLDED_TOGETHER;
        }).chain(full -> full ? transaction.send(new Query("select fold_statement_sums()::text")) : Uni.createFrom().voidItem());
    }
}
