package onrecord.ingestion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.article.Metadata;
import onrecord.resolution.nouns.ArticleReading;
import onrecord.storage.StoredText;
import onrecord.storage.writing.Submission;
import org.jspecify.annotations.Nullable;

/** Reads texts again that are stored, with what editors have said of them. */
@ApplicationScoped
class StoredReading {

    private final Engine engine;
    private final IngestionSettings settings;
    private final EditedMetadata edited;

    StoredReading(Engine engine, IngestionSettings settings, EditedMetadata edited) {
        this.engine = engine;
        this.settings = settings;
        this.edited = edited;
    }

    /** As it stands in the archive. */
    Uni<Submission> read(StoredText stored) {
        return read(stored, Map.of(), null);
    }

    /**
     * As it is to be.
     *
     * @param also what an editor says of it just now
     * @param without a correction that is being taken back; null when none is
     */
    Uni<Submission> read(StoredText stored, Map<String, String> also, @Nullable UUID without) {
        return Uni.createFrom().item(() -> Sidecar.stored(stored.metadata(), stored.source()))
                .chain(known -> edited.of(known, List.of(stored.article()), without))
                .chain(known -> read(stored, EditedMetadata.over(known, also)));
    }

    private Uni<Submission> read(StoredText stored, Metadata known) {
        return engine.read(stored.text(), known.from(stored.source())).map(found -> new Submission(
                ArticleReading.of(found, stored.source(), known.url()),
                EngineVersion.named(settings),
                stored.path(),
                stored.fingerprint(),
                stored.metadata()));
    }
}
