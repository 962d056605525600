package onrecord.ingestion;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.extraction.Extraction;
import onrecord.extraction.Extractor;
import onrecord.language.Language;

/** Reads texts on worker threads and gives up on those that take too long. */
@ApplicationScoped
class Engine {

    /** Loaded by the worker thread that needs it first. */
    private static final class Models {
        static final Extractor EXTRACTOR = new Extractor(Language.load());
    }

    private final ArticleReader reader = new ArticleReader();
    private final Duration timeLimit;

    Engine(IngestionSettings settings) {
        this.timeLimit = settings.timeLimit();
    }

    /** Fails with {@link Refusal} when it takes too long; the thread is left to finish on its own. */
    Uni<Extraction> read(String text, Metadata known) {
        return Uni.createFrom()
                .item(() -> Models.EXTRACTOR.extract(reader.read(text, known)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .ifNoItem()
                .after(timeLimit)
                .failWith(this::tookTooLong);
    }

    private Refusal tookTooLong() {
        return new Refusal(Refusal.Reason.TOOK_TOO_LONG, "reading took longer than " + timeLimit.toMillis() + " ms");
    }
}
