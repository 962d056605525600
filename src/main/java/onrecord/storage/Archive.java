package onrecord.storage;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import onrecord.knowledge.Article;
import onrecord.resolution.Resolution;
import onrecord.resolution.Resolver;

/**
 * Takes articles in and gives them away, each in one transaction with everything they say. Who and what is meant can only be told when
 * nobody else adds persons and events meanwhile, so all who write, in whichever process, wait for one lock.
 */
@ApplicationScoped
public class Archive {

    /** Any number will do, as long as every process uses the same. */
    private static final String LOCK = "select pg_advisory_xact_lock(7293461028)";

    /** A file may wait for the lock as long as it takes, and need not wait for the disk. */
    private static final String PATIENT =
            "select set_config('statement_timeout', '0', true), set_config('synchronous_commit', 'off', true)";

    /** Committing needs a transaction with an id. */
    private static final String UNHURRIED = "select set_config('statement_timeout', '0', true), pg_current_xact_id()::text";

    private static final String ANALYZE = "analyze article, source_file, person, person_name, person_article, statement, statement_about, "
            + "event, event_participant, event_report";

    private final Sessions sessions;
    private final Clock clock;
    private final Resolver resolver = new Resolver();

    Archive(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** What is remembered of these files, by path; those never read are left out. */
    public Uni<Map<String, SourceFile>> sources(Collection<String> paths) {
        Query query = new Query(
                "select f.path, f.text_id, f.metadata, a.engine from source_file f left join article a on a.id = f.article_id "
                        + "where f.path = any(?)",
                paths);
        return sessions.read(query, rows -> {
            Map<String, SourceFile> sources = new HashMap<>();
            rows.forEach(row -> sources.put(
                    row.getString("path"), new SourceFile(row.getUUID("text_id"), row.getString("metadata"), row.getString("engine"))));
            return sources;
        });
    }

    /**
     * Stores an article with all it says, or leaves everything as it is. A text that is there already is kept, unless it was read by
     * another version of the engine or the metadata of its file has changed; what a file gave before is replaced. What comes from a file
     * may still be lost as a whole when the machine fails before {@link #settle}; it is read again then.
     */
    public Uni<Stored> store(Submission submission) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Draft draft = new Draft(submission, now);
        return sessions.inTransaction(transaction -> patience(transaction, submission)
                .chain(() -> locked(transaction))
                .chain(() -> Standing.of(transaction, draft))
                .chain(standing -> standing.isCurrent() ? keep(transaction, draft, standing) : write(transaction, draft, standing)));
    }

    private static Uni<Void> patience(Transaction transaction, Submission submission) {
        return submission.path() == null ? Uni.createFrom().voidItem() : transaction.select(new Query(PATIENT), rows -> null);
    }

    private static Uni<Void> locked(Transaction transaction) {
        return transaction.select(new Query(LOCK), rows -> null);
    }

    private static Uni<Stored> keep(Transaction transaction, Draft draft, Standing standing) {
        Article kept = standing.article();
        return SourceFiles.remember(transaction, draft).replaceWith(new Stored(Stored.Outcome.UNCHANGED, kept, List.of()));
    }

    private Uni<Stored> write(Transaction transaction, Draft draft, Standing standing) {
        PeopleChanges people = new PeopleChanges();
        EventChanges events = new EventChanges();
        return standing.outdated(transaction, draft)
                .chain(outdated -> Removal.of(transaction, outdated, people, events)
                        .chain(() -> Candidates.of(transaction, draft))
                        .chain(candidates -> resolve(draft, candidates)
                                .chain(resolution -> new Writing(transaction, draft, candidates, resolution, people, events).write()))
                        .map(statements -> new Stored(
                                outdated.isEmpty() ? Stored.Outcome.ADDED : Stored.Outcome.REPLACED, draft.article, statements)));
    }

    /** After much has been stored: tells the database's planner of it, and waits until the disk has everything stored before. */
    public Uni<Void> settle() {
        return sessions.inTransaction(transaction -> transaction.<Void>select(new Query(UNHURRIED), rows -> null)
                .chain(() -> transaction.update(new Query(ANALYZE)))
                .replaceWithVoid());
    }

    /** Takes an article away with all that only it said; false when there is none with this id. */
    public Uni<Boolean> remove(UUID article) {
        PeopleChanges people = new PeopleChanges();
        EventChanges events = new EventChanges();
        return sessions.inTransaction(transaction -> locked(transaction)
                .chain(() -> Removal.of(transaction, List.of(article), people, events))
                .call(() -> events.write(transaction))
                .call(() -> people.write(transaction)));
    }

    /** On a worker thread, since long articles take a while, and back on the thread the transaction runs on. */
    private Uni<Resolution> resolve(Draft draft, Candidates candidates) {
        Callable<Resolution> resolving =
                () -> resolver.resolve(draft.submission.extraction(), candidates.people(), candidates.events());
        Context context = Vertx.currentContext();
        return Uni.createFrom().completionStage(() -> context.executeBlocking(resolving, false).toCompletionStage());
    }
}
