package onrecord.storage.jobs;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;

/**
 * Jobs that a process works on.
 *
 * @param holder names the process
 * @param contents by job, what was to be read when the lease began
 */
public record Leases(String holder, Map<UUID, UUID> contents) {

    /** No job: what is stored did not come through the queue. */
    public static final Leases NONE = new Leases("", Map.of());

    /** The text has come with another content meanwhile: then the job waits again. Locks rows in the order of their ids, as everybody does. */
    private static final String COMPLETE = "update ingestion_job j set "
            + "state = case when j.content = done.content then 'DONE' else 'WAITING' end, "
            + "text = case when j.content = done.content then null else j.text end, "
            + "article_id = done.article, attempts = 0, begun = 0, next_attempt = now(), leased_by = null, lease_until = null, "
            + "step = null, problem = null, finished_at = now() "
            + "from (select l.id, given.content, given.article from ingestion_job l "
            + "join unnest(?::uuid[], ?::uuid[], ?::uuid[]) as given(id, content, article) on given.id = l.id "
            + "where l.state = 'RUNNING' and l.leased_by = ? order by l.id for update of l) done where j.id = done.id";

    /** Somebody else works on a job, because its lease has expired. */
    public static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Lost() {
            super("the lease of a job has expired and somebody else has taken it", null, false, false);
        }
    }

    public Leases {
        contents = Map.copyOf(contents);
    }

    /**
     * Ends jobs in the transaction that stores what was read: both or neither. Those that are none of these leases are left out. Fails with
     * {@link Lost} when a job is no longer this process's.
     *
     * @param articles by job
     */
    public Uni<Void> complete(Transaction transaction, Map<UUID, UUID> articles) {
        List<UUID> jobs = articles.keySet().stream().filter(contents::containsKey).toList();
        if (jobs.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        UUID[] leased = jobs.stream().map(contents::get).toArray(UUID[]::new);
        UUID[] gave = jobs.stream().map(articles::get).toArray(UUID[]::new);
        return transaction.update(new Query(COMPLETE, jobs.toArray(new UUID[0]), leased, gave, holder)).invoke(ended -> {
            if (ended < jobs.size()) {
                throw new Lost();
            }
        }).replaceWithVoid();
    }
}
