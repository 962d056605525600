package onrecord.ingestion;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Shows how far loading has come. The service answers all the while, so it is ready from the start. */
@Readiness
class LoadingCheck implements HealthCheck {

    private final Progress progress;

    LoadingCheck(Progress progress) {
        this.progress = progress;
    }

    @Override
    public HealthCheckResponse call() {
        IngestionReport report = progress.report();
        return HealthCheckResponse.named("loading")
                .up()
                .withData("progress", progress.toString())
                .withData("ingested", report.ingested())
                .withData("unchanged", report.unchanged())
                .withData("changed", report.changed())
                .withData("readAgain", progress.readAgain() + " of " + progress.toReadAgain())
                .withData("waiting", progress.waiting())
                .withData("failed", report.failed().size())
                .build();
    }
}
