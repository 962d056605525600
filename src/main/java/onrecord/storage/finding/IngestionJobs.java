package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import onrecord.storage.jobs.IngestionJob;
import onrecord.storage.jobs.JobState;
import onrecord.storage.page.Direction;
import onrecord.storage.page.PageRequest;
import onrecord.storage.page.Slice;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.RowMapping;
import org.jspecify.annotations.Nullable;

/** The queue of texts on their way in, for those who look at it. Every method is one SQL statement. */
@ApplicationScoped
public class IngestionJobs {

    private static final RowMapping<IngestionJob> JOB = RowMapping.of(
            "j.id, j.source, j.state, j.attempts, j.next_attempt, j.step, j.problem, j.article_id, j.created_at, j.finished_at",
            row -> new IngestionJob(
                    row.getUUID("id").toString(),
                    row.getString("source"),
                    JobState.valueOf(row.getString("state")),
                    row.getInteger("attempts"),
                    row.getString("state").equals(JobState.WAITING.name()) ? time(row, "next_attempt") : null,
                    row.getString("step"),
                    row.getString("problem"),
                    row.getUUID("article_id"),
                    row.get(OffsetDateTime.class, "created_at").toInstant(),
                    time(row, "finished_at")));

    private static final Sort NEWEST = Sort.by("j.created_at", Sort.Type.TIME, "j.id", Direction.DESC);

    private final Lists lists;

    IngestionJobs(Lists lists) {
        this.lists = lists;
    }

    private static @Nullable Instant time(Row row, String column) {
        OffsetDateTime time = row.get(OffsetDateTime.class, column);
        return time == null ? null : time.toInstant();
    }

    public Uni<Map<UUID, IngestionJob>> byIds(Collection<UUID> ids) {
        return lists.byIds(ids, JOB, "ingestion_job j where j.id", job -> UUID.fromString(job.id()));
    }

    /** @param state null for all */
    public Uni<Slice<IngestionJob>> page(@Nullable JobState state, PageRequest page) {
        return lists.page(JOB, in(state), NEWEST, page);
    }

    public Uni<Integer> count(@Nullable JobState state) {
        return lists.count(in(state));
    }

    private static Query in(@Nullable JobState state) {
        return new Query("from ingestion_job j").whereGiven("j.state = ?", state);
    }
}
