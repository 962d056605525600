package onrecord.ingestion;

import java.time.Duration;
import java.util.Locale;
import onrecord.storage.jobs.JobState;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Shows how far loading has come. The service answers all the while, so it is ready from the start. */
@Readiness
class LoadingCheck implements HealthCheck {

    private final Progress progress;
    private final QueueSize queue;

    LoadingCheck(Progress progress, QueueSize queue) {
        this.progress = progress;
        this.queue = queue;
    }

    @Override
    public HealthCheckResponse call() {
        IngestionReport report = progress.report();
        Duration left = progress.left();
        return HealthCheckResponse.named("loading")
                .up()
                .withData("progress", progress.toString())
                .withData("ingested", report.ingested())
                .withData("unchanged", report.unchanged())
                .withData("changed", report.changed())
                .withData("readAgain", progress.readAgain() + " of " + progress.toReadAgain())
                .withData("perSecond", String.format(Locale.ROOT, "%.1f", progress.perSecond()))
                .withData("secondsLeft", left == null ? "unknown" : String.valueOf(left.toSeconds()))
                .withData("queue", queue.in(JobState.WAITING) + " waiting, " + queue.in(JobState.RUNNING) + " being read, "
                        + queue.in(JobState.FAILED) + " failed")
                .withData("waiting", progress.waiting())
                .withData("failed", report.failed().size())
                .build();
    }
}
