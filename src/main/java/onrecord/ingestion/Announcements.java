package onrecord.ingestion;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import onrecord.knowledge.Article;
import onrecord.knowledge.Statement;
import onrecord.storage.Stored;

/** Tells everybody who listens what was taken in. Nobody is waited for: who falls behind by more than a bounded number misses some. */
@ApplicationScoped
class Announcements {

    private static final int AHEAD = 1024;

    private final BroadcastProcessor<Article> articles = BroadcastProcessor.create();
    private final BroadcastProcessor<Statement> statements = BroadcastProcessor.create();

    synchronized void announce(Stored stored) {
        if (stored.outcome() != Stored.Outcome.UNCHANGED) {
            articles.onNext(stored.article());
            stored.statements().forEach(statements::onNext);
        }
    }

    Multi<Article> articles() {
        return bounded(articles);
    }

    Multi<Statement> statements() {
        return bounded(statements);
    }

    private static <T> Multi<T> bounded(Multi<T> all) {
        return all.onOverflow().drop().emitOn(Infrastructure.getDefaultWorkerPool(), AHEAD);
    }
}
