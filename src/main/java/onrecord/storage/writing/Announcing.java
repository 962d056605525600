package onrecord.storage.writing;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;

/**
 * Tells all processes on this database what a transaction takes in. It is the last thing the transaction does: from here to its end others wait
 * who announce something too, which makes the order of positions the order in which they become visible.
 */
public final class Announcing {

    /** Is notified of the last position. */
    public static final String CHANNEL = "announcement";

    /** Takes a number of seconds. What has still to be posted to somebody stays. */
    public static final String FORGET = "delete from announcement where position < least("
            + "((extract(epoch from clock_timestamp()) - ?::bigint) * 1000000)::bigint, (select min(at_position) from webhook))";

    /** A process that stops here for ever does not keep the others waiting: the database ends its transaction. */
    private static final String ANNOUNCE = "with moved as (update announcement_end set position = "
            + "greatest(position + ?::bigint, (extract(epoch from clock_timestamp()) * 1000000)::bigint) returning position), "
            + "written as (insert into announcement (position, article_id) select moved.position - ?::bigint + taken.place, taken.id "
            + "from moved, unnest(?::uuid[]) with ordinality taken(id, place)) "
            + "select set_config('idle_in_transaction_session_timeout', '10s', true), pg_notify('" + CHANNEL
            + "', position::text)::text from moved";

    private Announcing() {}

    /** Announces what was not there before, in this order. */
    public static Uni<Void> announce(Transaction transaction, List<Stored> stored) {
        List<UUID> taken = stored.stream()
                .filter(one -> one.outcome() != Stored.Outcome.UNCHANGED)
                .map(one -> one.article().id())
                .toList();
        long count = taken.size();
        return taken.isEmpty() ? Uni.createFrom().voidItem() : transaction.send(new Query(ANNOUNCE, count, count, taken));
    }
}
