package onrecord.ingestion;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import onrecord.storage.writing.Stored;

/** Tells everybody who listens what was taken in. Nobody is waited for: who falls behind by more than a bounded number misses some. */
@ApplicationScoped
class Announcements {

    private static final int AHEAD = 1024;

    private final BroadcastProcessor<Stored> all = BroadcastProcessor.create();

    synchronized void announce(Stored stored) {
        if (stored.outcome() != Stored.Outcome.UNCHANGED) {
            all.onNext(stored);
        }
    }

    /** Each with the statements it brought. */
    Multi<Stored> articles() {
        return all.onOverflow().drop().emitOn(Infrastructure.getDefaultWorkerPool(), AHEAD);
    }
}
