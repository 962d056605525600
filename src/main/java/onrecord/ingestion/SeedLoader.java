package onrecord.ingestion;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.storage.Archive;
import onrecord.storage.Jobs;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text files of the configured folders when the service starts, while it already answers. Files are read and understood side by
 * side but stored in the order of their names, many in one transaction. Processes that have the same folders share the work.
 */
@ApplicationScoped
public class SeedLoader {

    private static final Logger LOG = Logger.getLogger(SeedLoader.class);

    /** A file that has not changed for so long is not being written. */
    private static final Duration SETTLED_AFTER = Duration.ofSeconds(1);

    private final IngestionSettings settings;
    private final QueueSettings queue;
    private final Ingestion ingestion;
    private final ArticleLists lists;
    private final Archive archive;
    private final Jobs jobs;
    private final Worker worker;
    private final Rereading rereading;
    private final Progress progress;
    private final FolderWatch watch;
    private final Settling settling;
    private final Clock clock;
    private @Nullable Cancellable running;

    SeedLoader(
            IngestionSettings settings,
            QueueSettings queue,
            Ingestion ingestion,
            ArticleLists lists,
            Archive archive,
            Jobs jobs,
            Worker worker,
            Rereading rereading,
            Progress progress,
            FolderWatch watch,
            Settling settling,
            Clock clock) {
        this.settings = settings;
        this.queue = queue;
        this.ingestion = ingestion;
        this.lists = lists;
        this.archive = archive;
        this.jobs = jobs;
        this.worker = worker;
        this.rereading = rereading;
        this.progress = progress;
        this.watch = watch;
        this.settling = settling;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        running = Uni.createFrom().item(() -> FolderWatch.stamps(find()))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(this::settled)
                .call(files -> load(List.copyOf(files.keySet()), progress))
                .invoke(this::finish)
                .invoke(files -> watch.begin(files, this::loadMore))
                .chain(rereading::afterStart)
                .subscribe()
                .with(done -> LOG.debug("Nothing is left to be read"), failure -> LOG.error("Loading stopped", failure));
    }

    void stop(@Observes ShutdownEvent event) {
        if (running != null) {
            running.cancel();
        }
    }

    private void finish() {
        progress.finish();
        LOG.info("Loading finished: " + progress.report());
    }

    private List<FoundFile> find() {
        List<FoundFile> files = new ArrayList<>();
        settings.folders().stream().map(TextFiles::in).forEach(found -> {
            files.addAll(found.files());
            found.problems().forEach(progress::failed);
        });
        progress.found(files.size() + progress.report().failed().size());
        LOG.infof("Loading %d files from %s", files.size(), settings.folders());
        return files;
    }

    /** Without those that are still being written: these are loaded when they are whole. */
    private Uni<Map<FoundFile, FileStamp>> settled(Map<FoundFile, FileStamp> files) {
        long now = clock.millis();
        boolean written = files.values().stream().anyMatch(stamp -> now - stamp.changed() < SETTLED_AFTER.toMillis());
        return !written || !queue.watch() ? Uni.createFrom().item(files)
                : Uni.createFrom().item(files).onItem().delayIt().by(SETTLED_AFTER).map(SeedLoader::whole);
    }

    private static Map<FoundFile, FileStamp> whole(Map<FoundFile, FileStamp> files) {
        Map<FoundFile, FileStamp> whole = new LinkedHashMap<>();
        files.forEach((file, stamp) -> {
            if (stamp.equals(FileStamp.of(file))) {
                whole.put(file, stamp);
            }
        });
        return whole;
    }

    /** Loads files that came or changed after the start. */
    private Uni<Void> loadMore(List<FoundFile> files) {
        LOG.infof("Loading %d files that are new, have changed or are to be tried again", files.size());
        progress.found(files.size());
        return new Loading(settings, ingestion, lists, archive, jobs, worker, progress).load(files).invoke(settling::changed);
    }

    /** Loads these files in this order; never fails because of one of them. */
    Uni<IngestionReport> load(List<FoundFile> files, Progress progress) {
        return new Loading(settings, ingestion, lists, archive, jobs, worker, progress).load(files)
                .chain(() -> progress.hasNew() ? ingestion.finishLoading() : ingestion.decideAll())
                .map(all -> progress.report());
    }
}
