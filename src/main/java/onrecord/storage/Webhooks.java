package onrecord.storage;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Sessions;
import onrecord.storage.webhooks.LeasedWebhook;
import onrecord.storage.webhooks.Reached;
import onrecord.storage.webhooks.Webhook;
import onrecord.storage.webhooks.WebhookState;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that statements are posted to. A process takes those that are behind for some time and notes how far they have come; one that dies
 * leaves them to others, which begin where it was noted last.
 */
@ApplicationScoped
public class Webhooks {

    private static final String COLUMNS = "select id, url, filter, added_at, added_by, at_position, delivered, delivered_at, attempts, "
            + "next_attempt, problem, dead from webhook ";

    private static final String ADD =
            "insert into webhook (id, url, secret, filter, added_by, at_position, at_ordinal, at_statement) "
                    + "select ?::uuid, ?, ?, ?, ?, position, ?::integer, ?::uuid from announcement_end where (select count(*) from webhook) < ?::bigint";

    private static final String LEASE = "with due as (select w.id, e.position as announced from webhook w, announcement_end e "
            + "where not w.dead and w.next_attempt <= now() and (w.lease_until is null or w.lease_until < now()) "
            + "and (w.at_position < e.position or w.at_ordinal < " + Integer.MAX_VALUE + ") "
            + "order by w.next_attempt limit ? for update of w skip locked), "
            + "leased as (update webhook w set lease = ?::uuid, lease_until = now() + ?::bigint * interval '1 millisecond' "
            + "from due where w.id = due.id returning w.id, w.url, w.secret, w.filter, w.at_position, w.at_ordinal, w.at_statement, w.pass_over, "
            + "w.attempts > 0 as failing, due.announced) "
            + "select id, url, secret, filter, at_position, at_ordinal, at_statement, pass_over, failing, announced from leased";

    private static final String REACHED =
            "update webhook set at_position = ?, at_ordinal = ?, at_statement = ?, pass_over = false, delivered = delivered + ?, "
                    + "delivered_at = case when ?::integer > 0 then now() else delivered_at end, "
                    + "attempts = 0, failing_since = null, problem = null, lease = null, lease_until = null, next_attempt = now() "
                    + "where id = ? and lease = ?";

    private static final String MISSED =
            "with given as (select ?::bigint as pause, ?::bigint as longest, ?::bigint as patience, ?::boolean as useless), "
                    + "missed as (update webhook set attempts = attempts + 1, failing_since = coalesce(failing_since, now()), problem = ?, "
                    + "dead = useless or coalesce(failing_since, now()) < now() - patience * interval '1 millisecond', "
                    + "next_attempt = now() + least(pause * 2 ^ least(attempts, 40), longest) * interval '1 millisecond', "
                    + "lease = null, lease_until = null from given where id = ? and lease = ? returning dead) select dead from missed";

    private static final String RESUME =
            "update webhook set dead = false, attempts = 0, failing_since = null, next_attempt = now(), pass_over = ? where id = ?";

    private final Sessions sessions;

    Webhooks(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * Adds one, for what is announced from now on.
     *
     * @param most so many there may be
     * @return whether there was room for it
     */
    public Uni<Boolean> add(UUID id, String url, String secret, String filter, String addedBy, int most) {
        Reached none = Reached.allUpTo(0);
        return changed(new Query(ADD, id, url, secret, filter, addedBy, none.ordinal(), none.statement(), (long) most));
    }

    /** All there are, in the order they were added. */
    public Uni<List<Webhook>> all() {
        return read(new Query(COLUMNS + "order by added_at, id"));
    }

    /** The one with this id, or none. */
    public Uni<List<Webhook>> byId(UUID id) {
        return read(new Query(COLUMNS + "where id = ?", id));
    }

    private Uni<List<Webhook>> read(Query query) {
        return sessions.read(query, rows -> {
            List<Webhook> all = new ArrayList<>();
            rows.forEach(row -> all.add(webhook(row)));
            return all;
        });
    }

    private static Webhook webhook(Row row) {
        int attempts = row.getInteger("attempts");
        WebhookState state = row.getBoolean("dead") ? WebhookState.DEAD : attempts > 0 ? WebhookState.FAILING : WebhookState.ACTIVE;
        return new Webhook(
                row.getUUID("id").toString(),
                row.getString("url"),
                row.getString("filter"),
                state,
                row.get(OffsetDateTime.class, "added_at").toInstant(),
                row.getString("added_by"),
                Instant.EPOCH.plus(row.getLong("at_position"), ChronoUnit.MICROS),
                (int) Math.min(Integer.MAX_VALUE, row.getLong("delivered")),
                time(row, "delivered_at"),
                attempts,
                state == WebhookState.FAILING ? time(row, "next_attempt") : null,
                row.getString("problem"));
    }

    private static @Nullable Instant time(Row row, String column) {
        OffsetDateTime time = row.get(OffsetDateTime.class, column);
        return time == null ? null : time.toInstant();
    }

    /** Whether it was there. */
    public Uni<Boolean> remove(UUID id) {
        return changed(new Query("delete from webhook where id = ?", id));
    }

    /**
     * Has one go on at once, whatever went wrong before.
     *
     * @param passOver whether the statement that comes next is left out
     * @return whether there is one with this id
     */
    public Uni<Boolean> resume(UUID id, boolean passOver) {
        return changed(new Query(RESUME, passOver, id));
    }

    private Uni<Boolean> changed(Query query) {
        return sessions.inTransaction(transaction -> transaction.update(query)).map(rows -> rows > 0);
    }

    /** Takes those that are behind and due, and that no process posts for. */
    public Uni<List<LeasedWebhook>> lease(int most, Duration time) {
        UUID lease = UUID.randomUUID();
        Query query = new Query(LEASE, most, lease, time.toMillis());
        return sessions.inTransaction(transaction -> transaction.select(query, rows -> {
            List<LeasedWebhook> leased = new ArrayList<>();
            rows.forEachRemaining(row -> leased.add(new LeasedWebhook(
                    (UUID) row[0], lease, (String) row[1], (String) row[2], (String) row[3],
                    new Reached((Long) row[4], (Integer) row[5], (UUID) row[6]), (Boolean) row[7], (Boolean) row[8], (Long) row[9])));
            return leased;
        }));
    }

    /**
     * Notes how far one has come, and leaves it to whoever takes it next. Nothing happens when it is not this process's any more.
     *
     * @param taken how many statements its receiver has taken on the way
     */
    public Uni<Void> reached(LeasedWebhook webhook, Reached now, int taken) {
        return changed(
                new Query(REACHED, now.position(), now.ordinal(), now.statement(), (long) taken, taken, webhook.id(), webhook.lease()))
                .replaceWithVoid();
    }

    /** Leaves one as it is to whoever takes it next. */
    public Uni<Void> leave(LeasedWebhook webhook) {
        return changed(new Query("update webhook set lease = null, lease_until = null where id = ? and lease = ?", webhook.id(),
                webhook.lease())).replaceWithVoid();
    }

    /**
     * Notes that the next statement was not taken, and when to post it again: after a pause, which is twice as long each time.
     *
     * @param useless whether the receiver wants nothing more
     * @param patience since the first failure; after that it is given up
     * @return whether it is given up
     */
    public Uni<Boolean> missed(
            LeasedWebhook webhook, String problem, boolean useless, Duration pause, Duration longest, Duration patience) {
        Query query = new Query(MISSED, pause.toMillis(), longest.toMillis(), patience.toMillis(), useless, problem, webhook.id(),
                webhook.lease());
        return sessions.inTransaction(
                transaction -> transaction.select(query, rows -> rows.hasNext() && Boolean.TRUE.equals(rows.next()[0])));
    }
}
