package onrecord.ingestion;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import onrecord.storage.AnnouncementSettings;
import onrecord.storage.Archive;
import onrecord.storage.Notifications;
import onrecord.storage.finding.AnnouncedArticles;
import onrecord.storage.finding.AnnouncedArticles.AnnouncedArticle;
import onrecord.storage.finding.AnnouncedArticles.Stretch;
import org.jboss.logging.Logger;

/**
 * Tells everybody who listens what was taken in, by whichever process on this database: each goes through what was announced at their own pace,
 * from the database, and waits at its end. So nobody who is slow keeps anything in memory, and nothing is lost when the database was away.
 */
@ApplicationScoped
class Announcements {

    private static final Logger LOG = Logger.getLogger(Announcements.class);

    /** Before the database has told where the end is. */
    private static final long UNKNOWN = -1;

    /** Articles that are read together. */
    private static final int TOGETHER = 32;

    /** Stretches that are kept for others who have come as far: who keeps up has come as far as all who do. */
    private static final int KEPT = 16;

    private static final Duration BETWEEN_CLEARINGS = Duration.ofMinutes(1);
    private static final Duration FIRST_RETRY = Duration.ofMillis(100);
    private static final Duration LAST_RETRY = Duration.ofSeconds(5);

    private final AnnouncementSettings settings;
    private final AnnouncedArticles announced;
    private final Notifications notifications;
    private final Archive archive;
    private final Vertx vertx;
    private final Set<UniEmitter<? super Long>> waiting = new LinkedHashSet<>();
    private final Map<Long, Uni<Stretch>> stretches = new LinkedHashMap<>();
    private final AtomicBoolean looking = new AtomicBoolean();
    private long end = UNKNOWN;
    private long poll;
    private long clearing;

    Announcements(
            AnnouncementSettings settings, AnnouncedArticles announced, Notifications notifications, Archive archive, Vertx vertx) {
        this.settings = settings;
        this.announced = announced;
        this.notifications = notifications;
        this.archive = archive;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent event) {
        notifications.listen(this::reached, this::look);
        look();
        poll = vertx.setPeriodic(settings.pollEvery().toMillis(), tick -> lookAgain());
        clearing = vertx.setPeriodic(BETWEEN_CLEARINGS.toMillis(), tick -> archive.forgetAnnouncements(settings.keep())
                .subscribe().with(done -> {}, failure -> LOG.debug("Old announcements stay for now", failure)));
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(poll);
        vertx.cancelTimer(clearing);
    }

    /** Every article taken in from now on. What the database cannot tell now is told as soon as it can. */
    Multi<AnnouncedArticle> articles() {
        return Multi.createBy().repeating().uni(Listener::new, Listener::next).indefinitely()
                .emitOn(Infrastructure.getDefaultWorkerPool(), 1)
                .onItem().transformToMultiAndConcatenate(articles -> Multi.createFrom().iterable(articles));
    }

    /** The position of what was taken in last, whenever that changes from now on. Who is slow is told the latest only. */
    Multi<Long> ends() {
        return Multi.createBy().repeating().uni(() -> new AtomicLong(now()), told -> whenPast(told.get()).invoke(told::set)).indefinitely()
                .emitOn(Infrastructure.getDefaultWorkerPool(), 1);
    }

    /** How far somebody has come. */
    private final class Listener {

        private volatile long position = now();

        Uni<List<AnnouncedArticle>> next() {
            return Uni.createFrom().deferred(() -> whenPast(position))
                    .chain(known -> position == UNKNOWN ? nothingUntil(known) : stretch(position, known))
                    .invoke(stretch -> position = stretch.end())
                    .map(Stretch::articles)
                    .onFailure().invoke(failure -> LOG.debug("Somebody who listens has to wait", failure))
                    .onFailure().retry().withBackOff(FIRST_RETRY, LAST_RETRY).indefinitely();
        }

        private static Uni<Stretch> nothingUntil(long position) {
            return Uni.createFrom().item(new Stretch(List.of(), position));
        }
    }

    private synchronized long now() {
        return end;
    }

    private void look() {
        announced.end().subscribe().with(this::reached, Announcements::unknown);
    }

    /** Looks, unless the database has not even answered the last time. */
    private void lookAgain() {
        if (looking.compareAndSet(false, true)) {
            announced.end().onTermination().invoke(() -> looking.set(false)).subscribe().with(this::reached, Announcements::unknown);
        }
    }

    private static void unknown(Throwable failure) {
        LOG.debug("It is not known what was taken in last", failure);
    }

    private void reached(long position) {
        List<UniEmitter<? super Long>> woken;
        synchronized (this) {
            if (position <= end) {
                return;
            }
            end = position;
            woken = List.copyOf(waiting);
            waiting.clear();
        }
        woken.forEach(emitter -> emitter.complete(position));
    }

    /** The last position, once that is past this one. */
    private Uni<Long> whenPast(long position) {
        return Uni.createFrom().emitter(emitter -> {
            emitter.onTermination(() -> leave(emitter));
            waitFor(position, emitter);
        });
    }

    private void waitFor(long position, UniEmitter<? super Long> emitter) {
        long now;
        synchronized (this) {
            now = end;
            if (now <= position) {
                waiting.add(emitter);
                return;
            }
        }
        emitter.complete(now);
    }

    private synchronized void leave(UniEmitter<? super Long> emitter) {
        waiting.remove(emitter);
    }

    /** What follows a position, read once for all who have come as far. */
    private synchronized Uni<Stretch> stretch(long position, long known) {
        Uni<Stretch> kept = stretches.get(position);
        if (kept != null) {
            return kept;
        }
        Uni<Stretch> read = announced.after(position, known, TOGETHER)
                .onFailure().invoke(failure -> forget(position))
                .memoize().indefinitely();
        stretches.put(position, read);
        if (stretches.size() > KEPT) {
            stretches.remove(stretches.keySet().iterator().next());
        }
        return read;
    }

    private synchronized void forget(long position) {
        stretches.remove(position);
    }
}
