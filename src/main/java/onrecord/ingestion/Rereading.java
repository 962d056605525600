package onrecord.ingestion;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import onrecord.storage.Archive;
import onrecord.storage.StoredText;
import onrecord.storage.writing.Submission;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles again that another version of the engine has read, or all when an editor wants it, from the texts that are stored, while the
 * service answers. An article is there as it was until it is replaced.
 */
@ApplicationScoped
public class Rereading {

    private static final Logger LOG = Logger.getLogger(Rereading.class);

    private static final int TOGETHER = 20;

    private final IngestionSettings settings;
    private final Archive archive;
    private final StoredReading reading;
    private final Ingestion ingestion;
    private final Progress progress;
    private final AtomicBoolean running = new AtomicBoolean();
    private @Nullable Cancellable started;

    Rereading(IngestionSettings settings, Archive archive, StoredReading reading, Ingestion ingestion, Progress progress) {
        this.settings = settings;
        this.archive = archive;
        this.reading = reading;
        this.ingestion = ingestion;
        this.progress = progress;
    }

    /** After the start: reads again what is to be read again, unless the settings say not to. */
    Uni<Void> afterStart() {
        return settings.readAgain() ? run() : Uni.createFrom().voidItem();
    }

    /**
     * Begins to read all articles again in the background, and to tell anew who and what is meant; false when articles are being read again already.
     * What is left when the service stops is read again after its next start.
     */
    public Uni<Boolean> start() {
        if (!running.compareAndSet(false, true)) {
            return Uni.createFrom().item(false);
        }
        return archive.markUnread(ingestion.engineVersion())
                .chain(() -> archive.countReadByOthers(ingestion.engineVersion()))
                .invoke(this::inBackground)
                .onFailure().invoke(() -> running.set(false))
                .replaceWith(true);
    }

    private void inBackground(int articles) {
        progress.beginReadingAgain(articles);
        started = unread().onTermination().invoke(this::end).subscribe().with(
                done -> LOG.debug("All articles have been read again"), failure -> LOG.error("Reading again stopped", failure));
    }

    private void end() {
        progress.endReadingAgain();
        running.set(false);
    }

    void stop(@Observes ShutdownEvent event) {
        if (started != null) {
            started.cancel();
        }
    }

    /**
     * Reads everything again that this version of the engine has not read, unless that is being done already. Never fails because of one article.
     */
    Uni<Void> run() {
        return running.compareAndSet(false, true)
                ? unread().onTermination().invoke(this::end)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> unread() {
        return Patience.with(() -> archive.countReadByOthers(ingestion.engineVersion())).chain(count -> {
            if (count == 0) {
                return Uni.createFrom().voidItem();
            }
            LOG.infof("Reading %d articles again, which this version of the engine has not read", count);
            progress.beginReadingAgain(count);
            return from(null).chain(ingestion::finishLoading)
                    .invoke(() -> LOG.info("Reading again finished"));
        });
    }

    /** @param after the article read last, null at the beginning */
    private Uni<Void> from(@Nullable UUID after) {
        return Patience.with(() -> archive.readByOthers(ingestion.engineVersion(), after, TOGETHER)).chain(texts -> texts.isEmpty()
                ? Uni.createFrom().voidItem()
                : again(texts).chain(() -> from(texts.get(texts.size() - 1).article())));
    }

    private Uni<Void> again(List<StoredText> texts) {
        return Multi.createFrom().iterable(texts)
                .onItem().transformToUni(this::read).merge(2)
                .select().where(Optional::isPresent).map(Optional::get)
                .collect().asList()
                .chain(ingestion::storeAgain)
                .onItem().invoke(() -> progress.readAgain(texts.size()));
    }

    private Uni<Optional<Submission>> read(StoredText stored) {
        return Patience.with(() -> reading.read(stored)).map(Optional::of)
                .onFailure().recoverWithItem(failure -> {
                    LOG.warnf("%s cannot be read again: %s", stored.source(), failure.getMessage());
                    return Optional.empty();
                });
    }
}
