package onrecord.ingestion;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onrecord.article.Metadata;
import onrecord.resolution.ArticleReading;
import onrecord.storage.Archive;
import onrecord.storage.StoredText;
import onrecord.storage.Submission;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles again that another version of the engine has read, from the texts that are stored, while the service answers. An article is there
 * as it was until it is replaced.
 */
@ApplicationScoped
class Rereading {

    private static final Logger LOG = Logger.getLogger(Rereading.class);

    private static final int TOGETHER = 20;

    private final IngestionSettings settings;
    private final Archive archive;
    private final Engine engine;
    private final Ingestion ingestion;
    private final Progress progress;

    Rereading(IngestionSettings settings, Archive archive, Engine engine, Ingestion ingestion, Progress progress) {
        this.settings = settings;
        this.archive = archive;
        this.engine = engine;
        this.ingestion = ingestion;
        this.progress = progress;
    }

    /** After the start: reads again what is to be read again, unless the settings say not to. */
    Uni<Void> afterStart() {
        return settings.readAgain() ? run() : Uni.createFrom().voidItem();
    }

    /** Reads everything again that this version of the engine has not read. Never fails because of one article. */
    Uni<Void> run() {
        return archive.countReadByOthers(ingestion.engineVersion()).chain(count -> {
            if (count == 0) {
                return Uni.createFrom().voidItem();
            }
            LOG.infof("Reading %d articles again, which another version of the engine has read", count);
            progress.toReadAgain(count);
            return from(null).chain(ingestion::finishLoading).invoke(() -> LOG.info("Reading again finished"));
        });
    }

    /** @param after the article read last, null at the beginning */
    private Uni<Void> from(@Nullable UUID after) {
        return archive.readByOthers(ingestion.engineVersion(), after, TOGETHER).chain(texts -> texts.isEmpty()
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
        return Uni.createFrom().item(() -> known(stored))
                .chain(known -> engine.read(stored.text(), known)
                        .map(found -> Optional.of(new Submission(
                                ArticleReading.of(found, stored.source(), stored.url()),
                                ingestion.engineVersion(),
                                stored.path(),
                                stored.fingerprint(),
                                stored.metadata()))))
                .onFailure().recoverWithItem(failure -> {
                    LOG.warnf("%s cannot be read again: %s", stored.source(), failure.getMessage());
                    return Optional.empty();
                });
    }

    private static Metadata known(StoredText stored) {
        try {
            return stored.metadata() == null ? Metadata.NONE : Sidecar.read(stored.metadata());
        } catch (Sidecar.Malformed e) {
            throw new IllegalStateException("what was known of " + stored.source() + " is damaged", e);
        }
    }
}
