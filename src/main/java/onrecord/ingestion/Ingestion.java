package onrecord.ingestion;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import onrecord.article.Metadata;
import onrecord.extraction.Extraction;
import onrecord.knowledge.Article;
import onrecord.knowledge.Statement;
import org.jspecify.annotations.Nullable;

/** Takes texts in and tells who listens. Reading a text happens on worker threads, never on the event loop. */
@ApplicationScoped
public class Ingestion {

    /**
     * Reads and remembers a text; one that is already there is left as it is. Fails with {@link Refusal} when it is no text that can be read.
     *
     * @param source where it comes from, null when the sender did not say
     */
    public Uni<Ingested> ingest(String text, @Nullable String source, Metadata known) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Forgets an article and all that only it said; false when there is none with this id. */
    public Uni<Boolean> delete(UUID article) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** What would be found in this text. Nothing is stored. Fails with {@link Refusal} when it is no text that can be read. */
    public Uni<Extraction> extract(String text, Metadata known) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Every article taken in from now on. A listener that does not keep up misses some. */
    public Multi<Article> articles() {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Every statement taken in from now on, of one speaker or of all. A listener that does not keep up misses some. */
    public Multi<Statement> statements(@Nullable UUID speaker) {
        throw new UnsupportedOperationException("not built yet");
    }
}
