package onrecord.storage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import onrecord.storage.jobs.JobProblem;
import onrecord.storage.jobs.JobState;
import onrecord.storage.jobs.JobStatus;
import onrecord.storage.jobs.Leases;
import onrecord.storage.jobs.QueuedText;
import onrecord.storage.jobs.SentText;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Sessions;
import onrecord.storage.sql.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * The queue of texts on their way in, which all processes on this database share. Times are those of the database, so that clocks need not agree.
 * Every statement locks rows in the order of their ids or waits for none.
 */
@ApplicationScoped
public class Jobs {

    private static final String GIVEN =
            "unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[]) "
                    + "as given(id, origin, source, folder, content, text, metadata, step, problem)";

    private static final String ADD =
            "insert into ingestion_job (id, origin, source, folder, content, text, metadata, state, next_attempt, "
                    + "step, problem, created_at, finished_at) select id, origin, source, folder, content, text, metadata, "
                    + "case when problem is null then 'WAITING' else 'FAILED' end, now(), step, problem, now(), "
                    + "case when problem is null then null else now() end from " + GIVEN + " order by id on conflict (id) do nothing";

    /** A text that is being read just now is read again afterwards, see {@link Leases#complete}. */
    private static final String CHANGE = "update ingestion_job j set source = changed.source, folder = changed.folder, "
            + "content = changed.content, text = changed.text, metadata = changed.metadata, "
            + "state = case when j.state = 'RUNNING' then 'RUNNING' when changed.problem is null then 'WAITING' else 'FAILED' end, "
            + "attempts = 0, begun = 0, next_attempt = now(), step = changed.step, problem = changed.problem, created_at = now(), finished_at = null "
            + "from (select given.* from ingestion_job l join " + GIVEN + " on given.id = l.id "
            + "where l.content <> given.content or l.state = 'DONE' or l.state = 'WAITING' and given.problem is not null order by l.id for update of l) changed where j.id = changed.id";

    private static final String DUE = "(state = 'WAITING' and next_attempt <= now() or state = 'RUNNING' and lease_until < now())";

    private static final String TAKE = "update ingestion_job j set state = 'RUNNING', leased_by = ?, begun = j.begun + 1, "
            + "lease_until = now() + ?::bigint * interval '1 millisecond' from due where j.id = due.id";

    /** Nobody has died with it, as far as is known; where somebody has, it may have been because of this one or of another one. */
    private static final String NEVER_BEGUN = " and begun = 0";

    private static final String BEGUN_EARLIER = " and begun > 0";

    private static final String LEASE_FILES = leaseFiles(NEVER_BEGUN, "");
    private static final String LEASE_FILE_BEGUN_EARLIER = leaseFiles(BEGUN_EARLIER, "order by l.begun, l.id limit 1 ");
    private static final String LEASE_TEXTS = leaseTexts(NEVER_BEGUN);
    private static final String LEASE_TEXT_BEGUN_EARLIER = leaseTexts(BEGUN_EARLIER);

    private static final String GIVE_UP = "update ingestion_job set state = 'FAILED', attempts = begun, begun = 0, leased_by = null, "
            + "lease_until = null, step = ?, problem = ?, finished_at = now() where id in (select id from ingestion_job "
            + "where state = 'RUNNING' and lease_until < now() and begun >= ? for update skip locked)";

    private static final String DUE_FILES = "select origin from ingestion_job where folder = ? and " + DUE
            + " and origin > ? order by origin limit ?";

    private static final String RENEW = "update ingestion_job set lease_until = now() + ?::bigint * interval '1 millisecond' "
            + "where id in (select id from ingestion_job where state = 'RUNNING' and leased_by = ? for update skip locked)";

    private static final String GIVE_BACK = "update ingestion_job set state = 'WAITING', leased_by = null, lease_until = null, "
            + "begun = greatest(begun - 1, 0) where id in (select id from ingestion_job where state = 'RUNNING' and leased_by = ? and not id = any(?::uuid[]) for update skip locked)";

    /** What is tried again, or no more; a text that has come with another content meanwhile waits for a first attempt. */
    private static final String MISSED =
            "with given as (select ?::uuid as content, ?::integer as most, ?::bigint as pause, ?::bigint as longest), "
                    + "missed as (update ingestion_job j set "
                    + "state = case when j.content = given.content and j.attempts + 1 >= given.most then 'FAILED' else 'WAITING' end, "
                    + "attempts = case when j.content = given.content then j.attempts + 1 else 0 end, "
                    + "next_attempt = now() + case when j.content = given.content "
                    + "then least(given.pause * 2 ^ j.attempts, given.longest) else 0 end * interval '1 millisecond', "
                    + "leased_by = null, lease_until = null, begun = 0, step = ?, problem = ?, "
                    + "finished_at = case when j.content = given.content and j.attempts + 1 >= given.most then now() else null end "
                    + "from given where j.id = ? and j.state = 'RUNNING' and j.leased_by = ? returning j.state) select state from missed";

    private static final String RETRY =
            "update ingestion_job set state = 'WAITING', attempts = 0, begun = 0, next_attempt = now(), finished_at = null "
                    + "where id in (select id from ingestion_job where state = 'FAILED'";

    /** What is as it was read before needs no reading, whatever went wrong with another content. */
    private static final String AS_BEFORE =
            "update ingestion_job set state = 'DONE', begun = 0, step = null, problem = null, text = null, finished_at = now() "
                    + "where id in (select id from ingestion_job where id = any(?::uuid[]) and state in ('WAITING', 'FAILED') order by id for update)";

    private static final String FORGET =
            "delete from ingestion_job where state = 'DONE' and finished_at < now() - ?::bigint * interval '1 second'";

    private static final String COUNT =
            "select state, count(*) as number from ingestion_job where state in ('WAITING', 'RUNNING', 'FAILED') group by state";

    private static final String WAITING_TEXTS =
            "select count(*) as number from (select from ingestion_job where state = 'WAITING' and folder is null limit ?) waiting";

    private final Sessions sessions;

    /** Of files only those whose content is the one that the process has found. */
    private static String leaseFiles(String which, String limit) {
        return "with due as (select l.id from ingestion_job l "
                + "join unnest(?::uuid[], ?::uuid[]) as mine(id, content) on mine.id = l.id and mine.content = l.content "
                + "where " + DUE + which + " " + limit + "for update of l skip locked), leased as (" + TAKE
                + " returning j.id) select id from leased";
    }

    private static String leaseTexts(String which) {
        return "with due as (select id from ingestion_job where folder is null and " + DUE + which
                + " order by begun, next_attempt limit ? for update skip locked), leased as (" + TAKE
                + " returning j.id, j.content, j.origin, j.source, octet_length(j.text) as length, j.metadata, j.created_at) "
                + "select id, content, origin, source, length, metadata from leased order by created_at, id";
    }

    Jobs(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Puts texts into the queue. One that is there with the same content stays as it is, unless it is done. */
    public Uni<Void> add(Collection<QueuedText> texts) {
        List<QueuedText> given = List.copyOf(texts);
        return given.isEmpty() ? Uni.createFrom().voidItem() : sessions.inTransaction(transaction -> transaction
                .update(given(ADD, given))
                .chain(added -> added == given.size() ? Uni.createFrom().voidItem() : transaction.update(given(CHANGE, given)))
                .replaceWithVoid());
    }

    private static Query given(String sql, List<QueuedText> texts) {
        return new Query(sql,
                texts.stream().map(QueuedText::job).toArray(UUID[]::new),
                column(texts, QueuedText::origin),
                column(texts, QueuedText::source),
                column(texts, QueuedText::folder),
                texts.stream().map(QueuedText::content).toArray(UUID[]::new),
                column(texts, QueuedText::text),
                column(texts, QueuedText::metadata),
                column(texts, text -> text.problem() == null ? null : text.problem().step()),
                column(texts, text -> text.problem() == null ? null : text.problem().what()));
    }

    private static String[] column(List<QueuedText> texts, Function<QueuedText, @Nullable String> value) {
        return texts.stream().map(value).toArray(String[]::new);
    }

    /**
     * Takes jobs of files that are due, but for those that {@linkplain #leaseFileBegunEarlier were begun earlier}.
     *
     * @param contents by job, what the process has found: a file with another content is another process's
     * @return those taken
     */
    public Uni<List<UUID>> leaseFiles(Map<UUID, UUID> contents, String holder, Duration lease) {
        return sessions.inTransaction(transaction -> leasedFiles(transaction, LEASE_FILES, contents, holder, lease));
    }

    /**
     * Takes the job of one file that was begun earlier, without a word since of whoever began it: perhaps it died because of this text, so that
     * nothing else should be in work with it.
     *
     * @return it, or nothing
     */
    public Uni<List<UUID>> leaseFileBegunEarlier(Map<UUID, UUID> contents, String holder, Duration lease) {
        return sessions.inTransaction(transaction -> leasedFiles(transaction, LEASE_FILE_BEGUN_EARLIER, contents, holder, lease));
    }

    private static Uni<List<UUID>> leasedFiles(
            Transaction transaction, String sql, Map<UUID, UUID> contents, String holder, Duration lease) {
        List<UUID> jobs = List.copyOf(contents.keySet());
        Query query = new Query(sql, jobs.toArray(new UUID[0]), jobs.stream().map(contents::get).toArray(UUID[]::new), holder,
                lease.toMillis());
        return transaction.select(query, rows -> list(rows, row -> (UUID) row[0]));
    }

    /** Takes jobs of texts that clients sent, those first that have been due for longest; where there are none, one that was begun earlier. */
    public Uni<List<SentText>> leaseTexts(int most, String holder, Duration lease) {
        return sessions.inTransaction(transaction -> leasedTexts(transaction, LEASE_TEXTS, most, holder, lease)
                .chain(texts -> texts.isEmpty()
                        ? leasedTexts(transaction, LEASE_TEXT_BEGUN_EARLIER, 1, holder, lease)
                        : Uni.createFrom().item(texts)));
    }

    private static Uni<List<SentText>> leasedTexts(Transaction transaction, String sql, int most, String holder, Duration lease) {
        Query query = new Query(sql, most, holder, lease.toMillis());
        return transaction.select(query, rows -> list(rows, row -> new SentText(
                (UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3], (Integer) row[4], (String) row[5])));
    }

    /**
     * Has what was begun so often without a word since count as failed, when nobody works on it any more.
     *
     * @return how many those are
     */
    public Uni<Integer> giveUp(int begun, JobProblem problem) {
        Query query = new Query(GIVE_UP, problem.step(), problem.what(), begun);
        return sessions.inTransaction(transaction -> transaction.update(query));
    }

    /** The text of such a job; nothing when it is not there any more, because it has been taken in. */
    public Uni<Optional<String>> text(UUID job) {
        return sessions.read(new Query("select text from ingestion_job where id = ?", job),
                rows -> rows.iterator().hasNext() ? Optional.ofNullable(rows.iterator().next().getString("text")) : Optional.empty());
    }

    /**
     * The origins of files in that folder whose jobs are due, in the order of their names.
     *
     * @param after gives only those that follow this one
     */
    public Uni<List<String>> dueFiles(String folder, String after, int most) {
        return sessions.read(new Query(DUE_FILES, folder, after, most), rows -> {
            List<String> origins = new ArrayList<>();
            rows.forEach(row -> origins.add(row.getString("origin")));
            return origins;
        });
    }

    /** How far these jobs have come, by id; those nobody knows are left out. */
    public Uni<Map<UUID, JobStatus>> statuses(Collection<UUID> jobs) {
        Query query = new Query("select id, state, step, problem from ingestion_job where id = any(?::uuid[])", jobs);
        return sessions.read(query, rows -> {
            Map<UUID, JobStatus> statuses = new HashMap<>();
            rows.forEach(row -> statuses.put(row.getUUID("id"),
                    new JobStatus(JobState.valueOf(row.getString("state")), problem(row.getString("step"), row.getString("problem")))));
            return statuses;
        });
    }

    private static @Nullable JobProblem problem(@Nullable String step, @Nullable String what) {
        return step == null || what == null ? null : new JobProblem(step, what);
    }

    /** Keeps all that this process works on for some more time. */
    public Uni<Void> renew(String holder, Duration lease) {
        return change(new Query(RENEW, lease.toMillis(), holder));
    }

    /** Leaves what this process has taken to others, but for some jobs. */
    public Uni<Void> giveBack(String holder, Collection<UUID> but) {
        return change(new Query(GIVE_BACK, holder, but.toArray(new UUID[0])));
    }

    /** Ends jobs of texts that are there already as they would be read. Fails with {@link Leases.Lost}. */
    public Uni<Void> complete(Leases leases, Map<UUID, UUID> articles) {
        return sessions.inTransaction(transaction -> leases.complete(transaction, articles));
    }

    /**
     * Notes that a text could not be taken in. It waits for the next attempt, which is later each time, or has failed when there is none.
     *
     * @param most so many attempts are made
     * @param pause before the second attempt; the next one is twice as long, and so on up to the longest
     * @return what state it is in now; nothing when it is no longer this process's
     */
    public Uni<Optional<JobState>> missed(
            UUID job, UUID content, String holder, JobProblem problem, int most, Duration pause, Duration longest) {
        Query query = new Query(MISSED, content, most, pause.toMillis(), longest.toMillis(), problem.step(), problem.what(), job, holder);
        return sessions.inTransaction(transaction -> transaction.select(query,
                rows -> rows.hasNext() ? Optional.of(JobState.valueOf((String) rows.next()[0])) : Optional.empty()));
    }

    /** Notes of files that they are as they were when they were read before. */
    public Uni<Void> asBefore(Collection<UUID> jobs) {
        return jobs.isEmpty() ? Uni.createFrom().voidItem() : change(new Query(AS_BEFORE, jobs));
    }

    /**
     * Has what failed tried again.
     *
     * @param job null for all
     * @return how many wait now that had failed
     */
    public Uni<Integer> retry(@Nullable UUID job) {
        Query query = new Query(RETRY).hasConditions().whereGiven("id = ?", job).add(" order by id for update)");
        return sessions.inTransaction(transaction -> transaction.update(query));
    }

    /** Forgets what was done longer ago. */
    public Uni<Void> forgetDone(Duration keep) {
        return change(new Query(FORGET, keep.toSeconds()));
    }

    /** Forgets jobs of files that are gone, unless one is worked on. */
    public Uni<Void> forgetFiles(Collection<UUID> jobs) {
        return change(new Query("delete from ingestion_job where id in (select id from ingestion_job where id = any(?::uuid[]) "
                + "and state <> 'RUNNING' order by id for update)", jobs));
    }

    /** How many jobs are in which state; those that are done are not counted. */
    public Uni<Map<JobState, Integer>> counts() {
        return sessions.read(new Query(COUNT), rows -> {
            Map<JobState, Integer> counts = new EnumMap<>(JobState.class);
            rows.forEach(row -> counts.put(JobState.valueOf(row.getString("state")), row.getLong("number").intValue()));
            return counts;
        });
    }

    /** Whether so many texts that clients sent wait, or more. */
    public Uni<Boolean> isFull(int most) {
        return sessions.read(new Query(WAITING_TEXTS, most), rows -> rows.iterator().next().getLong("number") >= most);
    }

    private Uni<Void> change(Query query) {
        return sessions.inTransaction(transaction -> transaction.update(query)).replaceWithVoid();
    }

    private static <T> List<T> list(Iterator<Object[]> rows, Function<Object[], T> reading) {
        List<T> all = new ArrayList<>();
        rows.forEachRemaining(row -> all.add(reading.apply(row)));
        return all;
    }
}
