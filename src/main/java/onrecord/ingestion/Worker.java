package onrecord.ingestion;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import onrecord.storage.Jobs;
import onrecord.storage.jobs.JobProblem;
import onrecord.storage.jobs.JobState;
import onrecord.storage.jobs.Leases;
import onrecord.storage.jobs.SentText;
import onrecord.storage.sql.DatabaseTrouble;
import onrecord.storage.writing.Stored;
import org.jboss.logging.Logger;

/**
 * Works on jobs of the queue. Texts are read and understood side by side but stored in the order they were taken, many in one transaction, in which
 * their jobs end, too. What this process has taken it keeps by telling so from time to time.
 */
@ApplicationScoped
class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);

    /** Texts whose articles are stored in one transaction. */
    private static final int STORED_TOGETHER = 30;

    /** Texts so long together are stored in one transaction, however few they are. */
    private static final long BYTES_TOGETHER = 250_000;

    /** Reading a text takes about 60 times its length of memory, and storing what was found in it not less. */
    private static final long SHARE_OF_MEMORY = 128;

    /** A lease is renewed so often before it would expire. */
    private static final int RENEWALS = 3;

    private final QueueSettings settings;
    private final Ingestion ingestion;
    private final Jobs jobs;
    private final Vertx vertx;
    private final int together;

    /** Names this process in the queue. */
    private final String holder = UUID.randomUUID().toString();

    private final Allowance allowance;
    private final Set<UUID> held = ConcurrentHashMap.newKeySet();
    private final Set<UUID> beingStored = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean asking = new AtomicBoolean();
    private long renewing;

    Worker(QueueSettings settings, IngestionSettings reading, Ingestion ingestion, Jobs jobs, Vertx vertx) {
        this.settings = settings;
        this.ingestion = ingestion;
        this.jobs = jobs;
        this.vertx = vertx;
        // Files and sent texts that wait to be stored together must not keep out what they wait for.
        this.allowance = new Allowance(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY, 2 * BYTES_TOGETHER);
        this.together = Math.max(1, Math.min(STORED_TOGETHER, reading.waiting() / 3));
    }

    private record Begun(Task task, CompletableFuture<Prepared> prepared) {}

    /** A task with what was found in its text. */
    private record Ready(Task task, Prepared prepared) {}

    /** How many jobs are best taken together. */
    int together() {
        return together;
    }

    /** Takes jobs of files that are due and have these contents. */
    Uni<List<UUID>> leaseFiles(Map<UUID, UUID> contents) {
        return Patience.with(() -> jobs.leaseFiles(contents, holder, settings.lease())).invoke(this::hold);
    }

    /** Takes the job of one of these files that somebody began earlier and perhaps died of: nothing else should be in work with it. */
    Uni<List<UUID>> leaseFileBegunEarlier(Map<UUID, UUID> contents) {
        return Patience.with(() -> giveUp().chain(() -> jobs.leaseFileBegunEarlier(contents, holder, settings.lease()))).invoke(this::hold);
    }

    /** Takes jobs of texts that clients sent. */
    Uni<List<SentText>> leaseTexts() {
        return giveUp().chain(() -> jobs.leaseTexts(together, holder, settings.lease()))
                .invoke(texts -> hold(texts.stream().map(SentText::job).toList()));
    }

    /** Texts of which a process dies each time are not tried for ever. */
    private Uni<Void> giveUp() {
        JobProblem problem = new JobProblem(Problem.Step.ENDING.name(), "the service ended " + settings.attempts()
                + " times while it was at this text, as it does when it runs out of memory or is killed");
        return jobs.giveUp(settings.attempts(), problem).invoke(given -> {
            if (given > 0) {
                LOG.errorf("%d texts are given up: %s", given, problem.what());
            }
        }).replaceWithVoid();
    }

    private synchronized void hold(Collection<UUID> taken) {
        held.addAll(taken);
        if (renewing == 0 && !held.isEmpty()) {
            renewing = vertx.setPeriodic(settings.lease().toMillis() / RENEWALS + 1, tick -> renew());
        }
    }

    private synchronized void renew() {
        if (held.isEmpty()) {
            vertx.cancelTimer(renewing);
            renewing = 0;
        } else if (asking.compareAndSet(false, true)) {
            renewNow();
        }
    }

    private void renewNow() {
        jobs.renew(holder, settings.lease()).onTermination().invoke(() -> asking.set(false)).subscribe()
                .with(done -> {}, failure -> LOG.debug("It cannot be told now that the work goes on", failure));
    }

    /** Does these tasks in this order; never fails because of one of them. */
    Uni<Void> work(Multi<Task> tasks, Progress progress) {
        Batches batches = new Batches();
        return tasks.map(this::begin)
                .emitOn(Infrastructure.getDefaultWorkerPool(), 2 * together)
                .onItem().transformToUniAndConcatenate(begun -> prepared(begun, progress))
                .onItem().transformToMultiAndConcatenate(batches::add)
                .onCompletion().switchTo(batches::rest)
                .onItem().transformToUniAndConcatenate(batch -> store(batch, progress))
                .onItem().ignoreAsUni();
    }

    /**
     * Work begins at once, so that as many texts are in work as the stream asks for ahead. Reading asks the database too, for what editors have said
     * of the text.
     */
    private Begun begin(Task task) {
        return new Begun(task, allowance.enter(task.bytes()).chain(() -> Patience.with(task.reading())).subscribeAsCompletionStage());
    }

    /** What is stored together: so many texts, or fewer when they are long. */
    private final class Batches {

        private List<Ready> batch = new ArrayList<>();

        Multi<List<Ready>> add(Optional<Ready> next) {
            next.ifPresent(batch::add);
            boolean full = batch.size() >= together || bytes(batch) >= BYTES_TOGETHER;
            return full ? rest() : Multi.createFrom().empty();
        }

        Multi<List<Ready>> rest() {
            List<Ready> rest = batch;
            batch = new ArrayList<>();
            return rest.isEmpty() ? Multi.createFrom().empty() : Multi.createFrom().item(rest);
        }
    }

    private static long bytes(List<Ready> batch) {
        return batch.stream().mapToLong(ready -> ready.task.bytes()).sum();
    }

    /** Nothing when the text is done with. */
    private Uni<Optional<Ready>> prepared(Begun begun, Progress progress) {
        return Uni.createFrom().completionStage(begun.prepared)
                .map(prepared -> Optional.of(new Ready(begun.task, prepared)))
                .onFailure().recoverWithUni(failure -> unread(failure, begun.task, progress)
                        .invoke(() -> allowance.leave(begun.task.bytes()))
                        .replaceWith(Optional.empty()));
    }

    private Uni<Void> unread(Throwable failure, Task task, Progress progress) {
        return failure instanceof Leases.Lost ? leave(task) : missed(Miss.whileReading(task.name(), failure), task, progress);
    }

    private Uni<Void> store(List<Ready> batch, Progress progress) {
        return Together.orOneByOne(batch, some -> complete(some, progress).replaceWith(some),
                (one, failure) -> unstored(failure, one.task, progress).replaceWith(one))
                .invoke(() -> allowance.leave(bytes(batch)))
                .replaceWithVoid();
    }

    private Uni<Void> unstored(Throwable failure, Task task, Progress progress) {
        return failure instanceof Leases.Lost ? leave(task) : missed(Miss.whileStoring(task.name(), failure), task, progress);
    }

    /** While the database is away, these texts wait for it, and all others for these. */
    private Uni<Void> complete(List<Ready> ready, Progress progress) {
        Map<UUID, Prepared> batch = new LinkedHashMap<>();
        Map<UUID, UUID> contents = new HashMap<>();
        for (Ready one : ready) {
            batch.put(one.task.job(), one.prepared);
            contents.put(one.task.job(), one.task.content());
        }
        Leases leases = new Leases(holder, contents);
        beingStored.addAll(batch.keySet());
        return Patience.with(() -> ingestion.complete(batch, leases)
                .onFailure(DatabaseTrouble.class).invoke(() -> progress.waiting(ready.size())))
                .onTermination().invoke(() -> {
                    progress.waiting(0);
                    beingStored.removeAll(batch.keySet());
                })
                .invoke(outcomes -> done(outcomes, progress))
                .replaceWithVoid();
    }

    private void done(Map<UUID, Stored.Outcome> outcomes, Progress progress) {
        held.removeAll(outcomes.keySet());
        outcomes.values().forEach(progress::done);
    }

    /** Notes in the queue why a text was not taken in. */
    private Uni<Void> missed(Miss miss, Task task, Progress progress) {
        int most = miss.passes() ? settings.attempts() : 1;
        Problem problem = miss.problem();
        JobProblem noted = new JobProblem(problem.step().name(), problem.what());
        return Patience.with(() -> jobs.missed(
                task.job(), task.content(), holder, noted, most, settings.firstPause(), settings.longestPause()))
                .chain(state -> state.equals(Optional.of(JobState.FAILED)) ? fail(problem, task, progress) : again(problem, task));
    }

    private Uni<Void> fail(Problem problem, Task task, Progress progress) {
        held.remove(task.job());
        progress.failed(problem);
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> again(Problem problem, Task task) {
        LOG.infof("%s. It will be tried again", problem);
        return leave(task);
    }

    private Uni<Void> leave(Task task) {
        held.remove(task.job());
        task.left().run();
        return Uni.createFrom().voidItem();
    }

    /** Leaves to others what was taken and has not been read yet. What is being stored is stored. */
    void stop(@Observes ShutdownEvent event) {
        if (!held.isEmpty()) {
            jobs.giveBack(holder, new ArrayList<>(beingStored)).subscribe()
                    .with(done -> {}, failure -> LOG.debug("Others have to wait for what was left", failure));
        }
    }
}
