package onrecord.storage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import onrecord.storage.blocks.Locks;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Sessions;
import onrecord.storage.sql.Transaction;

/** Transactions that decide who and what is meant, and take the locks for it. */
@ApplicationScoped
class LockedTransactions {

    /** Storing a batch may take as long as it takes. */
    private static final String NO_TIME_LIMIT = "select set_config('statement_timeout', '0', true)";

    /** What a transaction does; it may be begun more than once. */
    @FunctionalInterface
    interface Work<T> {
        Uni<T> in(Transaction transaction, Locks locks);
    }

    private final Sessions sessions;

    LockedTransactions(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Begins again when it turns out that more should have been locked at the beginning. */
    <T> Uni<T> run(Work<T> work) {
        return run(Set.of(), work);
    }

    private <T> Uni<T> run(Set<Integer> expected, Work<T> work) {
        return sessions.inTransaction(transaction -> noTimeLimit(transaction)
                .chain(() -> work.in(transaction, new Locks(transaction, expected))))
                .onFailure(Locks.Missing.class)
                .recoverWithUni(failure -> run(((Locks.Missing) failure).needed(), work));
    }

    static Uni<Void> noTimeLimit(Transaction transaction) {
        return transaction.send(new Query(NO_TIME_LIMIT));
    }
}
