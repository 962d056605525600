package onrecord.storage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import onrecord.resolution.Resolver;
import onrecord.storage.writing.Correcting;
import onrecord.storage.writing.CorrectionRefused;
import onrecord.storage.writing.Draft;
import onrecord.storage.writing.Submission;
import org.jspecify.annotations.Nullable;

/** Keeps what editors correct, and decides everything anew that it touches. */
@ApplicationScoped
public class CorrectionArchive {

    private final LockedTransactions transactions;
    private final Clock clock;

    CorrectionArchive(LockedTransactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Makes a correction. Fails with {@link CorrectionRefused}.
     *
     * @param again the articles that are read again for it
     */
    public Uni<Correcting.Made> make(Draft draft, List<Submission> again, Resolver resolver) {
        UUID id = UUID.randomUUID();
        return transactions.run((transaction, locks) -> new Correcting(transaction, locks, resolver, now()).make(id, draft, again));
    }

    /**
     * Takes a correction back: everything is told as if it had not been made. Fails with {@link CorrectionRefused}.
     *
     * @param again the articles that are read again for it
     */
    public Uni<Correcting.Made> undo(UUID correction, String editor, @Nullable String reason, List<Submission> again, Resolver resolver) {
        return transactions
                .run((transaction, locks) -> new Correcting(transaction, locks, resolver, now()).undo(correction, editor, reason, again));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
