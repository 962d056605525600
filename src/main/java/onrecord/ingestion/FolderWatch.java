package onrecord.ingestion;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import onrecord.storage.Jobs;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * After the files that were there at the start have been loaded: has new and changed ones read, forgets what removed ones said if that is wanted, and has
 * those read again that an editor wants to be tried again or that another process has left.
 */
@ApplicationScoped
public class FolderWatch {

    private static final Logger LOG = Logger.getLogger(FolderWatch.class);

    /** After something has happened; and between two looks at a file that must come to the same. */
    private static final long SOON_MILLIS = 1_000;

    /** Files that are to be tried again that are looked at together. */
    private static final int TOGETHER = 250;

    private final IngestionSettings settings;
    private final QueueSettings queue;
    private final Ingestion ingestion;
    private final ArticleLists lists;
    private final Jobs jobs;
    private final Vertx vertx;
    private @Nullable FolderEvents events;
    private @Nullable FolderChanges changes;
    private @Nullable Function<List<FoundFile>, Uni<Void>> loading;
    private @Nullable Cancellable running;
    private boolean again;
    private boolean stopped;
    private long timer = -1;

    FolderWatch(IngestionSettings settings, QueueSettings queue, Ingestion ingestion, ArticleLists lists, Jobs jobs, Vertx vertx) {
        this.settings = settings;
        this.queue = queue;
        this.ingestion = ingestion;
        this.lists = lists;
        this.jobs = jobs;
        this.vertx = vertx;
    }

    /**
     * Begins to watch.
     *
     * @param known the files that have been loaded, as they looked before that
     * @param load loads files
     */
    synchronized void begin(Map<FoundFile, FileStamp> known, Function<List<FoundFile>, Uni<Void>> load) {
        if (stopped) {
            return;
        }
        changes = new FolderChanges(known);
        loading = load;
        if (queue.watch()) {
            events = new FolderEvents(this::look);
        }
        lookIn(queue.watch() ? 1 : queue.scanEvery().toMillis());
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        stopped = true;
        vertx.cancelTimer(timer);
        if (running != null) {
            running.cancel();
        }
        if (events != null) {
            events.close();
        }
    }

    /** Looks soon what is to be done. */
    public synchronized void look() {
        if (running != null) {
            again = true;
        } else if (loading != null) {
            lookIn(SOON_MILLIS);
        }
    }

    private synchronized void lookIn(long millis) {
        vertx.cancelTimer(timer);
        if (!stopped) {
            timer = vertx.setTimer(millis, due -> lookNow());
        }
    }

    private synchronized void lookNow() {
        FolderChanges before = changes;
        Function<List<FoundFile>, Uni<Void>> load = loading;
        if (running != null || before == null || load == null) {
            return;
        }
        again = false;
        long begun = System.nanoTime();
        running = Uni.createFrom().item(() -> changes(before))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .call(found -> found.written().isEmpty() ? Uni.createFrom().voidItem() : load.apply(found.written()))
                .call(found -> forget(found.removed()))
                .call(() -> waiting(load))
                .subscribe().with(found -> end(found.isOpen(), begun), failure -> {
                    LOG.warnf("Folders are looked through later: %s", failure.getMessage());
                    end(false, begun);
                });
    }

    /** Looking through many files takes a while, and more of the time that it may take is for everything else. */
    private synchronized void end(boolean isOpen, long begun) {
        running = null;
        long took = (System.nanoTime() - begun) / 1_000_000;
        lookIn(again || isOpen ? Math.max(SOON_MILLIS, took) : Math.max(queue.scanEvery().toMillis(), 10 * took));
    }

    private FolderChanges.Changes changes(FolderChanges before) {
        if (!queue.watch()) {
            return new FolderChanges.Changes(List.of(), List.of(), false);
        }
        List<TextFiles> found = settings.folders().stream().filter(Files::isDirectory).map(TextFiles::in).toList();
        List<Path> folders = new ArrayList<>();
        found.forEach(one -> folders.addAll(one.folders()));
        if (events != null) {
            events.watch(folders);
        }
        return before.look(stamps(found.stream().flatMap(one -> one.files().stream()).toList()));
    }

    /** How these files look. */
    static Map<FoundFile, FileStamp> stamps(List<FoundFile> files) {
        Map<FoundFile, FileStamp> stamps = new LinkedHashMap<>();
        files.forEach(file -> stamps.put(file, FileStamp.of(file)));
        return stamps;
    }

    private Uni<Void> forget(List<FoundFile> removed) {
        if (removed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        if (!queue.forgetRemoved()) {
            LOG.infof("%d files have been removed; their articles stay (onrecord.ingestion.forget-removed)", removed.size());
            return jobs.forgetFiles(removed.stream().map(FoundFile::job).toList());
        }
        LOG.infof("%d files have been removed, and their articles go", removed.size());
        return Multi.createFrom().iterable(removed)
                .onItem().transformToUniAndConcatenate(file -> file.list().isPresent()
                        ? lists.forget(file)
                        : Patience.with(() -> ingestion.forgetFile(file.key())))
                .onItem().ignoreAsUni()
                .chain(() -> jobs.forgetFiles(removed.stream().map(FoundFile::job).toList()));
    }

    /** Files whose jobs are due and that this process can read: somebody wants them to be tried again, or another process has left them. */
    private Uni<Void> waiting(Function<List<FoundFile>, Uni<Void>> load) {
        return Multi.createFrom().iterable(settings.folders())
                .onItem().transformToUniAndConcatenate(folder -> waiting(folder, load))
                .onItem().ignoreAsUni();
    }

    private Uni<Void> waiting(Path folder, Function<List<FoundFile>, Uni<Void>> load) {
        return jobs.dueFiles(FoundFile.place(folder), "", TOGETHER).chain(origins -> {
            List<FoundFile> files = origins.stream().map(Path::of)
                    .filter(path -> path.startsWith(folder) && Files.isRegularFile(path))
                    .map(path -> new FoundFile(folder, path))
                    .toList();
            return files.isEmpty() ? Uni.createFrom().voidItem() : load.apply(files);
        });
    }
}
