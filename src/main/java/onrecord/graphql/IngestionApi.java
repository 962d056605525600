package onrecord.graphql;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;
import onrecord.graphql.identity.PlainId;
import onrecord.graphql.input.ArticleInput;
import onrecord.graphql.page.ConnectionPage;
import onrecord.graphql.page.IngestionJobConnection;
import onrecord.graphql.page.Pages;
import onrecord.ingestion.FolderWatch;
import onrecord.ingestion.Ingestion;
import onrecord.ingestion.Problem;
import onrecord.ingestion.Progress;
import onrecord.ingestion.QueueSize;
import onrecord.ingestion.SentTexts;
import onrecord.knowledge.Article;
import onrecord.storage.finding.Articles;
import onrecord.storage.finding.IngestionJobs;
import onrecord.storage.jobs.IngestionJob;
import onrecord.storage.jobs.JobState;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** The queue of texts on their way in: what is in it, and having what failed tried again. */
@GraphQLApi
public class IngestionApi {

    @Type("RetryIngestionPayload")
    @Description("What came of the wish to have texts tried again.")
    public record Retried(@Description("How many texts that had failed wait for their turn again.") int retried) {}

    @Type("QueueArticlePayload")
    @Description("A text that waits to be read.")
    public record QueuedArticle(@NonNull @Description("How far it has come.") IngestionJob job) {}

    /** How far it has come. */
    @Type("IngestionProgress")
    @Description("How far the loading of files has come in the process that answers, and how long the queue is that all processes share.")
    public record IngestionProgress(
            @Description("How many files this process has found.") int found,
            @Description("How many of them are done with, one way or another, by whichever process.") int done,
            @Description("How many of them could not be read.") int failed,
            @Description("How many files a second have been done with lately.") double perSecond,
            @Description("How many seconds it takes until all are done with; null when that cannot be told.") @Nullable Integer secondsLeft,
            @Description("Whether all files that were there at the start are done with.") boolean finished,
            @Description("How many files and texts wait in the queue.") int waiting,
            @Description("How many files and texts are being read.") int running,
            @Description("How many files and texts in the queue have failed.") int failedJobs) {

        static IngestionProgress of(Progress progress, QueueSize queue) {
            Duration left = progress.left();
            return new IngestionProgress(progress.files(), progress.handled(), progress.report().failed().size(), progress.perSecond(),
                    left == null ? null : Math.toIntExact(left.toSeconds()), progress.isFinished(),
                    queue.in(JobState.WAITING), queue.in(JobState.RUNNING), queue.in(JobState.FAILED));
        }
    }

    private final IngestionJobs jobs;
    private final Articles articles;
    private final Ingestion ingestion;
    private final SentTexts sentTexts;
    private final FolderWatch folders;
    private final Progress progress;
    private final QueueSize size;

    IngestionApi(IngestionJobs jobs, Articles articles, Ingestion ingestion, SentTexts sentTexts, FolderWatch folders, Progress progress,
            QueueSize size) {
        this.jobs = jobs;
        this.articles = articles;
        this.ingestion = ingestion;
        this.sentTexts = sentTexts;
        this.folders = folders;
        this.progress = progress;
        this.size = size;
    }

    @Query
    @NonNull
    @Description("Texts on their way in, and those that have lately come in, the newest first. All processes of the service share them.")
    public Uni<IngestionJobConnection> ingestionJobs(
            @Description("Only those that have come so far; all when left out.") @Nullable JobState state,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after,
            @Description(Pages.LAST) @Nullable Integer last,
            @Description(Pages.BEFORE) @Nullable String before) {
        return jobs.page(state, Pages.of(first, after, last, before))
                .map(slice -> new IngestionJobConnection(new ConnectionPage<>(slice, jobs.count(state))));
    }

    @Query
    @NonNull
    @Description("How far the loading of files has come.")
    public Uni<IngestionProgress> ingestionProgress() {
        return size.count().map(counted -> IngestionProgress.of(progress, size));
    }

    @Subscription("ingestionProgress")
    @NonNull
    @Description("How far the loading of files has come: at once, and then whenever that has changed, at most once a second.")
    public Multi<IngestionProgress> ingestionProgressChanged() {
        return Multi.createFrom().ticks().every(Duration.ofSeconds(1)).onOverflow().drop()
                .map(tick -> IngestionProgress.of(progress, size))
                .skip().repetitions();
    }

    @Description("What it has become; null before it is done, and when the article has been deleted or replaced since.")
    public Uni<List<@Nullable Article>> article(@Source List<IngestionJob> some) {
        return Batch.of(some, IngestionJob::articleId).one(articles::byIds);
    }

    @Description("What to do about the problem; null when there is none.")
    public Uni<List<@Nullable String>> advice(@Source List<IngestionJob> some) {
        return Uni.createFrom().item(some.stream().<@Nullable String>map(IngestionApi::advice).toList());
    }

    private static @Nullable String advice(IngestionJob job) {
        String step = job.step();
        if (step == null) {
            return null;
        }
        return job.state() == JobState.FAILED
                ? Problem.Step.valueOf(step).advice()
                : "Nothing: it is tried again by itself.";
    }

    @Mutation
    @NonNull
    @Description("Puts an article into the queue, to be read when its turn comes, and does not wait for that: for those who send many. What has been accepted is not lost when the service stops. One of the same source that still waits gives way to it.")
    public Uni<QueuedArticle> queueArticle(@NonNull @Description("The text, and what is known about it.") ArticleInput input) {
        return sentTexts.queue(input.text(), input.checkedSource(), input.metadata())
                .chain(id -> jobs.byIds(List.of(id))
                        .map(found -> new QueuedArticle(Objects.requireNonNull(found.get(id), "a job stays for a while"))));
    }

    @Mutation
    @NonNull
    @Description("Has texts tried again that have failed: one by its id, or all. A text that cannot be read fails again unless it has been corrected.")
    public Uni<Retried> retryIngestion(
            @Id @Description("One text; not together with `state`.") @Nullable String id,
            @Description("All that have failed, by `FAILED`, the only state that can be tried again; not together with `id`.") @Nullable JobState state) {
        if ((id == null) == (state == null)) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT,
                    "Give either the 'id' of one text or the 'state' FAILED for all that have failed.");
        }
        if (id == null) {
            return retryAll(state);
        }
        return ingestion.retry(PlainId.parse(id, "an id of this service")).invoke(this::look).map(retried -> {
            if (retried == 0) {
                throw new ApiException(ErrorCode.NOT_FOUND, "No text that has failed has the id '" + id + "'.");
            }
            return new Retried(retried);
        });
    }

    private Uni<Retried> retryAll(@Nullable JobState state) {
        if (state != JobState.FAILED) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "Only what has the state FAILED can be tried again, not " + state + ".");
        }
        return ingestion.retry(null).invoke(this::look).map(Retried::new);
    }

    /** Other processes look by themselves. */
    private void look() {
        sentTexts.look();
        folders.look();
    }
}
