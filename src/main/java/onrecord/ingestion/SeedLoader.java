package onrecord.ingestion;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import onrecord.storage.Archive;
import onrecord.storage.SourceFile;
import onrecord.storage.sql.DatabaseTrouble;
import onrecord.storage.writing.Stored;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text files of the configured folders when the service starts, while it already answers. Files are read and understood side by
 * side but stored in the order of their names, many in one transaction.
 */
@ApplicationScoped
public class SeedLoader {

    private static final Logger LOG = Logger.getLogger(SeedLoader.class);

    /** Files whose earlier state is asked for together. */
    private static final int ASKED_TOGETHER = 1000;

    /** Files whose articles are stored in one transaction. */
    private static final int STORED_TOGETHER = 30;

    private static final int FILES_BETWEEN_LOGS = 500;

    private final IngestionSettings settings;
    private final Ingestion ingestion;
    private final Archive archive;
    private final Rereading rereading;
    private final Progress progress;
    private @Nullable Cancellable running;

    SeedLoader(IngestionSettings settings, Ingestion ingestion, Archive archive, Rereading rereading, Progress progress) {
        this.settings = settings;
        this.ingestion = ingestion;
        this.archive = archive;
        this.rereading = rereading;
        this.progress = progress;
    }

    void start(@Observes StartupEvent event) {
        running = Uni.createFrom().item(this::find)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(files -> load(files, progress))
                .invoke(this::finish)
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
            found.problems().forEach(problem -> fail(problem, progress));
        });
        progress.found(files.size() + progress.report().failed().size());
        LOG.infof("Loading %d files from %s", files.size(), settings.folders());
        return files;
    }

    /** Loads these files in this order; never fails because of one of them. */
    Uni<IngestionReport> load(List<FoundFile> files, Progress progress) {
        int together = Math.max(1, Math.min(STORED_TOGETHER, settings.waiting() / 3));
        return Multi.createFrom().iterable(files)
                .group().intoLists().of(ASKED_TOGETHER)
                .onItem().transformToMultiAndConcatenate(group -> before(group)
                        .onItem().transformToMulti(before -> Multi.createFrom().iterable(group).map(file -> begin(file, before))))
                .emitOn(Infrastructure.getDefaultWorkerPool(), 2 * together)
                .onItem().transformToUniAndConcatenate(reading -> prepared(reading, progress))
                .group().intoLists().of(together)
                .onItem().transformToUniAndConcatenate(batch -> store(batch, progress))
                .onItem().ignoreAsUni()
                .chain(() -> progress.hasNew() ? ingestion.finishLoading() : Uni.createFrom().voidItem())
                .map(all -> progress.report());
    }

    private Uni<Map<String, SourceFile>> before(List<FoundFile> files) {
        return Patience.with(() -> archive.sources(files.stream().map(FoundFile::key).toList()));
    }

    private record Begun(FoundFile file, CompletableFuture<Ingestion.Prepared> prepared) {}

    /** A file with what was found in it; nothing when it is done with. */
    private record Ready(FoundFile file, Ingestion.Prepared prepared) {}

    /** Work begins at once, so that as many files are in work as the stream asks for ahead. */
    private Begun begin(FoundFile file, Map<String, SourceFile> before) {
        return new Begun(file, ingestion.prepare(file, before.get(file.key())).subscribeAsCompletionStage());
    }

    private Uni<Optional<Ready>> prepared(Begun begun, Progress progress) {
        return Uni.createFrom().completionStage(begun.prepared)
                .invoke(prepared -> warn(begun.file, prepared))
                .map(prepared -> Optional.of(new Ready(begun.file, prepared)))
                .onFailure().transform(failure -> failed(begun.file, Problem.Step.EXTRACTION, failure))
                .onFailure(FileReading.Failed.class).recoverWithItem(failure -> {
                    fail(((FileReading.Failed) failure).problem(), progress);
                    return Optional.empty();
                });
    }

    /** The file is loaded with what was found. */
    private static void warn(FoundFile file, Ingestion.Prepared prepared) {
        prepared.failed().forEach(step -> LOG.warn(new Problem(file.key(), Problem.Step.EXTRACTION, step.toString())));
    }

    /** What cannot be stored together is stored one by one, so that only the file that gives trouble is left out. */
    private Uni<Void> store(List<Optional<Ready>> batch, Progress progress) {
        List<Ready> ready = batch.stream().flatMap(Optional::stream).toList();
        return complete(ready, progress)
                .invoke(outcomes -> outcomes.forEach(outcome -> done(outcome, progress)))
                .replaceWithVoid()
                .onFailure().recoverWithUni(() -> Multi.createFrom().iterable(ready)
                        .onItem().transformToUniAndConcatenate(one -> storeAlone(one, progress))
                        .onItem().ignoreAsUni());
    }

    /** While the database is away, these files wait for it, and all others for these. */
    private Uni<List<Stored.Outcome>> complete(List<Ready> ready, Progress progress) {
        return Patience.with(() -> ingestion.complete(ready.stream().map(Ready::prepared).toList())
                .onFailure(DatabaseTrouble.class).invoke(() -> progress.waiting(ready.size())))
                .onTermination().invoke(() -> progress.waiting(0));
    }

    private Uni<Void> storeAlone(Ready ready, Progress progress) {
        return complete(List.of(ready), progress)
                .invoke(outcomes -> outcomes.forEach(outcome -> done(outcome, progress)))
                .replaceWithVoid()
                .onFailure().recoverWithItem(failure -> {
                    fail(failed(ready.file, Problem.Step.STORING, failure).problem(), progress);
                    return null;
                });
    }

    private static FileReading.Failed failed(FoundFile file, Problem.Step step, Throwable failure) {
        if (failure instanceof FileReading.Failed known) {
            return known;
        }
        if (failure instanceof Refusal refusal) {
            return new FileReading.Failed(new Problem(file.key(), step, refusal.getMessage()));
        }
        LOG.errorf(failure, "%s gave trouble nobody expected", file.key());
        return new FileReading.Failed(new Problem(file.key(), step, "an internal error: " + failure.getClass().getSimpleName()));
    }

    private static void done(Stored.Outcome outcome, Progress progress) {
        progress.done(outcome);
        if (progress.handled() % FILES_BETWEEN_LOGS == 0) {
            LOG.info(progress.toString());
        }
    }

    private static void fail(Problem problem, Progress progress) {
        LOG.warn(problem.toString());
        progress.failed(problem);
    }
}
