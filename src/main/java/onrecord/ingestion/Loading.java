package onrecord.ingestion;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import onrecord.knowledge.Ids;
import onrecord.storage.Archive;
import onrecord.storage.Jobs;
import onrecord.storage.SourceFile;
import onrecord.storage.jobs.JobProblem;
import onrecord.storage.jobs.JobState;
import onrecord.storage.jobs.JobStatus;
import onrecord.storage.jobs.QueuedText;
import onrecord.storage.writing.Stored;
import org.jspecify.annotations.Nullable;

/**
 * One run over some files: those that are not as they were before go into the queue, and this process takes of them what no other has taken. It is at its
 * end when all are done with, by whichever process.
 */
final class Loading {

    /** Files that are put into the queue together. */
    private static final int QUEUED_TOGETHER = 250;

    /** How long to wait for files that others work on, or that are to be tried again, before looking what has become of them. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    /**
     * A file that is in the queue.
     *
     * @param length of its text
     * @param before what it was when it was last read, null when it never was
     */
    private record Queued(FoundFile file, UUID content, int length, @Nullable SourceFile before) {}

    private final IngestionSettings settings;
    private final Ingestion ingestion;
    private final ArticleLists lists;
    private final Archive archive;
    private final Jobs jobs;
    private final Worker worker;
    private final Progress progress;
    private final Queue<Queued> left = new ConcurrentLinkedQueue<>();

    Loading(IngestionSettings settings, Ingestion ingestion, ArticleLists lists, Archive archive, Jobs jobs, Worker worker,
            Progress progress) {
        this.settings = settings;
        this.ingestion = ingestion;
        this.lists = lists;
        this.archive = archive;
        this.jobs = jobs;
        this.worker = worker;
        this.progress = progress;
    }

    /** Never fails because of one of the files. */
    Uni<Void> load(List<FoundFile> files) {
        Multi<Task> tasks = Multi.createFrom().iterable(files)
                .group().intoLists().of(QUEUED_TOGETHER)
                .onItem().transformToMultiAndConcatenate(group -> queue(group).onItem().transformToMulti(this::take));
        return worker.work(tasks, progress)
                .chain(() -> Multi.createBy().repeating().uni(this::others).until(done -> done)
                        .onItem().ignoreAsUni())
                .replaceWithVoid();
    }

    private Uni<List<Queued>> queue(List<FoundFile> files) {
        return before(files)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(before -> new Look(files, before))
                .call(look -> Patience.with(() -> jobs.add(look.texts)))
                .call(look -> Patience.with(() -> jobs.asBefore(look.asBefore)))
                .map(look -> look.queued);
    }

    private Uni<Map<String, SourceFile>> before(List<FoundFile> files) {
        return Patience.with(() -> archive.sources(files.stream().map(FoundFile::key).toList()));
    }

    /** Which of these files have to be read. Their texts are not kept: there may be many, and another process may be the one to read them. */
    private final class Look {

        private final List<QueuedText> texts = new ArrayList<>();
        private final List<Queued> queued = new ArrayList<>();
        private final List<UUID> asBefore = new ArrayList<>();

        Look(List<FoundFile> files, Map<String, SourceFile> before) {
            files.forEach(file -> look(file, before.get(file.key())));
        }

        private void look(FoundFile file, @Nullable SourceFile before) {
            try {
                if (file.list().isPresent()) {
                    add(new Queued(file, lists.content(file), 0, null));
                    return;
                }
                FileReading reading = FileReading.of(file, settings.maxFileSize().asLongValue());
                if (reading.isAsBefore(before, ingestion.engineVersion())) {
                    asBefore.add(file.job());
                    progress.done(Stored.Outcome.UNCHANGED);
                } else {
                    add(new Queued(file, reading.content(ingestion.engineVersion()), reading.text().length(), before));
                }
            } catch (FileReading.Failed failed) {
                Problem problem = failed.problem();
                texts.add(text(file, Ids.ofText(problem.what()), new JobProblem(problem.step().name(), problem.what())));
                progress.failed(problem);
            }
        }

        private void add(Queued found) {
            queued.add(found);
            texts.add(text(found.file, found.content, null));
        }

        private static QueuedText text(FoundFile file, UUID content, @Nullable JobProblem problem) {
            return new QueuedText(file.key(), file.source(), FoundFile.place(file.folder()), content, null, null, problem);
        }
    }

    /** Takes of these files what is due, some at a time; what others have taken, or is to be tried later, is left for the end. */
    private Multi<Task> take(List<Queued> files) {
        return Multi.createFrom().iterable(files)
                .group().intoLists().of(worker.together())
                .onItem().transformToMultiAndConcatenate(some -> lease(some).onItem().transformToMulti(Multi.createFrom()::iterable));
    }

    private Uni<List<Task>> lease(List<Queued> files) {
        return worker.leaseFiles(contents(files)).map(jobs -> tasks(files, jobs));
    }

    private static Map<UUID, UUID> contents(List<Queued> files) {
        Map<UUID, UUID> contents = new HashMap<>();
        files.forEach(file -> contents.put(file.file.job(), file.content));
        return contents;
    }

    private List<Task> tasks(List<Queued> files, List<UUID> jobs) {
        List<Task> tasks = new ArrayList<>();
        for (Queued one : files) {
            if (jobs.contains(one.file.job())) {
                tasks.add(task(one));
            } else {
                left.add(one);
            }
        }
        return tasks;
    }

    private Task task(Queued one) {
        Supplier<Uni<Prepared>> reading = one.file.list().isPresent()
                ? () -> lists.load(one.file, one.content, progress)
                : () -> ingestion.prepare(one.file, one.before);
        return new Task(one.file.job(), one.content, one.file.key(), one.length, reading, () -> left.add(one));
    }

    /** Looks what has become of the files that are left, and takes what is due by now. */
    private Uni<Boolean> others() {
        List<Queued> some = new ArrayList<>();
        while (some.size() < QUEUED_TOGETHER && !left.isEmpty()) {
            some.add(left.remove());
        }
        if (some.isEmpty()) {
            return Uni.createFrom().item(true);
        }
        return Patience.with(() -> jobs.statuses(some.stream().map(one -> one.file.job()).toList()))
                .map(statuses -> open(some, statuses))
                .call(open -> worker.work(take(open), progress))
                .call(this::workOnBegunEarlier)
                .chain(open -> left.isEmpty() || open.size() < some.size()
                        ? Uni.createFrom().item(left.isEmpty())
                        : Uni.createFrom().item(false).onItem().delayIt().by(PAUSE));
    }

    /** One after the other, so that when a process dies of one it is known of which. */
    private Uni<Void> workOnBegunEarlier(List<Queued> files) {
        return Multi.createBy().repeating().uni(() -> workOnOneBegunEarlier(files)).until(none -> none).onItem().ignoreAsUni();
    }

    private Uni<Boolean> workOnOneBegunEarlier(List<Queued> files) {
        return worker.leaseFileBegunEarlier(contents(files)).chain(jobs -> {
            List<Queued> taken = files.stream().filter(one -> jobs.contains(one.file.job())).toList();
            left.removeAll(taken);
            return worker.work(Multi.createFrom().items(taken.stream().map(this::task)), progress).replaceWith(taken.isEmpty());
        });
    }

    private List<Queued> open(List<Queued> some, Map<UUID, JobStatus> statuses) {
        List<Queued> open = new ArrayList<>();
        for (Queued one : some) {
            JobStatus status = statuses.get(one.file.job());
            if (status == null || status.state() == JobState.DONE) {
                progress.done(Stored.Outcome.UNCHANGED);
            } else if (status.state() == JobState.FAILED) {
                progress.failed(problem(one, status.problem()));
            } else {
                open.add(one);
            }
        }
        return open;
    }

    private static Problem problem(Queued file, @Nullable JobProblem problem) {
        return problem == null
                ? new Problem(file.file.key(), Problem.Step.READING, "another process could not read it")
                : new Problem(file.file.key(), Problem.Step.valueOf(problem.step()), problem.what());
    }
}
