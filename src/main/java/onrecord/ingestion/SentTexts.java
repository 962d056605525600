package onrecord.ingestion;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import onrecord.article.Metadata;
import onrecord.storage.Jobs;
import onrecord.storage.jobs.Leases;
import onrecord.storage.jobs.SentText;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Texts that clients send to be read later: they wait in the queue, from which all processes take them. */
@ApplicationScoped
public class SentTexts {

    private static final Logger LOG = Logger.getLogger(SentTexts.class);

    private final QueueSettings settings;
    private final Ingestion ingestion;
    private final Jobs jobs;
    private final QueueSize size;
    private final Worker worker;
    private final Settling settling;
    private final Vertx vertx;
    private final Progress progress;
    private long timer;
    private boolean again;
    private @Nullable Cancellable running;

    SentTexts(QueueSettings settings, Ingestion ingestion, Jobs jobs, QueueSize size, Worker worker, Settling settling, Vertx vertx,
            Clock clock) {
        this.settings = settings;
        this.ingestion = ingestion;
        this.jobs = jobs;
        this.size = size;
        this.worker = worker;
        this.settling = settling;
        this.vertx = vertx;
        this.progress = new Progress(clock);
    }

    void start(@Observes StartupEvent event) {
        timer = vertx.setPeriodic(settings.pollEvery().toMillis(), tick -> look());
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
        synchronized (this) {
            again = false;
            if (running != null) {
                running.cancel();
            }
        }
    }

    /**
     * Has a text read when its turn comes, also after the service has been stopped or killed. It takes the place of one of the same source that still
     * waits. Fails with {@link Refusal} when it is no text that can be read, or when too many wait already.
     *
     * @param source where it comes from, null when the sender did not say
     * @return the id of its job
     */
    public Uni<UUID> queue(String text, @Nullable String source, Metadata known) {
        return size.room()
                .chain(() -> ingestion.queued(text, source, known))
                .call(queued -> jobs.add(List.of(queued)))
                .invoke(this::look)
                .map(queued -> queued.job());
    }

    /** Begins to read what is due, unless that is being done: then it is looked again afterwards. */
    public synchronized void look() {
        if (running != null) {
            again = true;
            return;
        }
        again = false;
        running = Multi.createBy().repeating().uni(this::some).until(none -> none)
                .onItem().ignoreAsUni()
                .onTermination().invoke(this::end)
                .subscribe().with(done -> {}, failure -> LOG.debug("Texts in the queue have to wait", failure));
    }

    private synchronized void end() {
        running = null;
        if (again) {
            vertx.runOnContext(next -> look());
        }
    }

    /** Reads some texts; whether there were none. */
    private Uni<Boolean> some() {
        return worker.leaseTexts().chain(texts -> texts.isEmpty() ? Uni.createFrom().item(true)
                : worker.work(Multi.createFrom().iterable(texts).map(this::task), progress)
                        .invoke(settling::changed)
                        .replaceWith(false));
    }

    private Task task(SentText text) {
        return new Task(text.job(), text.content(), text.source(), text.length(), () -> Patience.with(() -> read(text)), () -> {});
    }

    private Uni<Prepared> read(SentText text) {
        return jobs.text(text.job()).chain(words -> ingestion.prepare(text, words.orElseThrow(Leases.Lost::new)));
    }
}
