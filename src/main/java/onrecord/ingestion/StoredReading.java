package onrecord.ingestion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.article.Metadata;
import onrecord.resolution.corrections.Edit;
import onrecord.resolution.nouns.ArticleReading;
import onrecord.storage.StoredText;
import onrecord.storage.finding.Corrections;
import onrecord.storage.writing.Submission;
import org.jspecify.annotations.Nullable;

/** Reads texts again that are stored. What editors have said about an article is known before it is read, since dates are understood from its own. */
@ApplicationScoped
class StoredReading {

    private final Engine engine;
    private final IngestionSettings settings;
    private final Corrections corrections;

    StoredReading(Engine engine, IngestionSettings settings, Corrections corrections) {
        this.engine = engine;
        this.settings = settings;
        this.corrections = corrections;
    }

    /** As it stands in the archive. */
    Uni<Submission> read(StoredText stored) {
        return Uni.createFrom().item(() -> Sidecar.stored(stored.metadata(), stored.source()))
                .chain(known -> corrected(known, List.of(stored.article())))
                .chain(known -> read(stored, known));
    }

    /** @param without a correction that is being taken back; null when none is */
    Uni<Submission> read(StoredText stored, Map<String, String> also, @Nullable UUID without) {
        return corrections.ofArticles(List.of(stored.article()), without)
                .chain(said -> read(stored, over(over(Sidecar.stored(stored.metadata(), stored.source()), said), also)));
    }

    private Uni<Submission> read(StoredText stored, Metadata known) {
        return engine.read(stored.text(), known.from(stored.source())).map(found -> new Submission(
                ArticleReading.of(found, stored.source(), stored.url()),
                EngineVersion.named(settings),
                stored.path(),
                stored.fingerprint(),
                stored.metadata()));
    }

    /**
     * What is known of an article, with what editors have said.
     *
     * @param articles the article, and the one whose place it takes
     */
    Uni<Metadata> corrected(Metadata known, Collection<UUID> articles) {
        return corrections.ofArticles(articles, null).map(said -> over(known, said));
    }

    /** What editors do not know is left to the text here; what was read is corrected afterwards. */
    private static Metadata over(Metadata known, Map<String, String> said) {
        String day = said.getOrDefault(Edit.PUBLISHED_ON, "");
        String authors = said.getOrDefault(Edit.AUTHORS, "");
        return new Metadata(
                emptyIsNull(said.get(Edit.TITLE)),
                emptyIsNull(said.get(Edit.PUBLISHER)),
                authors.isEmpty() ? List.of() : Arrays.asList(authors.split(Edit.AND)),
                day.isEmpty() ? null : LocalDate.parse(day),
                null).orElse(known);
    }

    private static @Nullable String emptyIsNull(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
