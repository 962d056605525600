package onrecord.ingestion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import onrecord.article.Metadata;
import onrecord.extraction.Extraction;
import onrecord.knowledge.Ids;
import onrecord.resolution.nouns.ArticleReading;
import onrecord.storage.writing.Submission;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Has a text read and makes what was found ready to be stored, wherever the text comes from: a file, a client or another system. */
@ApplicationScoped
class TextReading {

    private static final Logger LOG = Logger.getLogger(TextReading.class);

    private final IngestionSettings settings;
    private final Engine engine;
    private final EditedMetadata edited;

    TextReading(IngestionSettings settings, Engine engine, EditedMetadata edited) {
        this.settings = settings;
        this.engine = engine;
        this.edited = edited;
    }

    /**
     * Fails with {@link Refusal}. A text in which the engine could not look for something is taken in with what was found.
     *
     * @param source what readers are told of where it comes from
     * @param path the file it is from, or what takes its place; null when nothing does
     * @param fingerprint of what is known besides the text
     * @param before the article whose place it takes, with what editors have said of it; null when there is none
     */
    Uni<Prepared> read(String text, Metadata known, String source, @Nullable String path, String fingerprint, @Nullable UUID before) {
        List<UUID> articles = Stream.of(Ids.ofText(text), before).filter(Objects::nonNull).distinct().toList();
        return edited.of(known, articles)
                .chain(corrected -> engine.read(text, corrected.from(source)))
                .invoke(found -> warn(found, Objects.requireNonNullElse(path, source)))
                .map(found -> Prepared.of(new Submission(ArticleReading.of(found, source, known.url()), EngineVersion.named(settings), path,
                        fingerprint, Sidecar.write(known))));
    }

    private static void warn(Extraction found, String name) {
        found.failedSteps().forEach(step -> LOG.warn(new Problem(name, Problem.Step.EXTRACTION, step.toString())));
    }
}
