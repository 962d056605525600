package onrecord.ingestion;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onrecord.article.Metadata;
import onrecord.extraction.Extraction;
import onrecord.knowledge.Article;
import onrecord.knowledge.Statement;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.Jobs;
import onrecord.storage.SourceFile;
import onrecord.storage.finding.AnnouncedArticles.AnnouncedArticle;
import onrecord.storage.finding.Articles;
import onrecord.storage.finding.Statements;
import onrecord.storage.jobs.Leases;
import onrecord.storage.jobs.QueuedText;
import onrecord.storage.jobs.SentText;
import onrecord.storage.writing.Stored;
import onrecord.storage.writing.Submission;
import onrecord.text.SpeakerKind;
import onrecord.tracing.Spans;
import org.jspecify.annotations.Nullable;

/** Takes texts in and tells who listens. Reading a text happens on worker threads, never on the event loop. */
@ApplicationScoped
public class Ingestion {

    /** What readers are told of a text whose sender did not say where it comes from. */
    static final String UNKNOWN_SOURCE = "submission";

    private final IngestionSettings settings;
    private final Engine engine;
    private final TextReading textReading;
    private final SentReading sentReading;
    private final Archive archive;
    private final Jobs jobs;
    private final Articles articles;
    private final Statements statements;
    private final Announcements announcements;
    private final Settling settling;
    private final IngestionMeters meters;
    private final Spans spans;
    private final Resolver resolver = new Resolver();

    Ingestion(
            IngestionSettings settings,
            Engine engine,
            TextReading textReading,
            SentReading sentReading,
            Archive archive,
            Jobs jobs,
            Articles articles,
            Statements statements,
            Announcements announcements,
            Settling settling,
            IngestionMeters meters,
            Spans spans) {
        this.settings = settings;
        this.engine = engine;
        this.textReading = textReading;
        this.sentReading = sentReading;
        this.archive = archive;
        this.jobs = jobs;
        this.articles = articles;
        this.statements = statements;
        this.announcements = announcements;
        this.settling = settling;
        this.meters = meters;
        this.spans = spans;
    }

    /**
     * Reads and remembers a text. One that is there already is left as it is, unless more is known of it now; one that came from the same source before
     * is replaced. Fails with {@link Refusal} when it is no text that can be read.
     *
     * @param source where it comes from, null when the sender did not say
     */
    public Uni<Ingested> ingest(String text, @Nullable String source, Metadata known) {
        return checked(text).chain(() -> engine.plain(text))
                .chain(plain -> sentReading.prepare(plain.text(), source, known.orElse(plain.declared())))
                .chain(prepared -> prepared.submission().map(this::stored).orElseGet(() -> there(prepared.article())));
    }

    private Uni<Ingested> stored(Submission submission) {
        return store(submission).map(stored -> new Ingested(stored.article(), stored.outcome() == Stored.Outcome.ADDED));
    }

    private Uni<Ingested> there(UUID article) {
        return articles.byIds(List.of(article))
                .map(found -> new Ingested(Objects.requireNonNull(found.get(article), "an article deleted just now"), false));
    }

    /** Which version of the engine reads here. */
    String engineVersion() {
        return EngineVersion.named(settings);
    }

    /** Stores what was read again; what gives trouble stays as it was. */
    Uni<Void> storeAgain(List<Submission> submissions) {
        return Together.orOneByOne(submissions, some -> Patience.with(() -> measured(archive.storeAgain(some, resolver))).replaceWith(some),
                (one, failure) -> Uni.createFrom().item(one))
                .replaceWithVoid();
    }

    /** Stores these, all of them or nothing, and tells what became of each. */
    Uni<List<Stored>> storeAll(List<Submission> submissions) {
        return measured(archive.storeAll(submissions, resolver));
    }

    private Uni<List<Stored>> measured(Uni<List<Stored>> storing) {
        return spans.around("store articles", meters.storing(storing));
    }

    private Uni<Stored> store(Submission submission) {
        return storeAll(List.of(submission)).map(stored -> stored.get(0)).invoke(settling::changed);
    }

    /**
     * A text on its way into the queue. Fails with {@link Refusal} when it is no text that can be read.
     *
     * @param source where it comes from, null when the sender did not say
     */
    Uni<QueuedText> queued(String text, @Nullable String source, Metadata known) {
        return checked(text).chain(() -> engine.plain(text)).map(plain -> {
            Metadata all = known.orElse(plain.declared());
            String trimmed = SentReading.trimmed(plain.text());
            return new QueuedText(SentReading.origin(trimmed, source), source == null ? UNKNOWN_SOURCE : source, null,
                    FileReading.content(trimmed, all, engineVersion()), trimmed, Sidecar.write(all), null);
        });
    }

    /** Reads a text from the queue, unless it is there as it would be read. Fails with {@link Refusal}. */
    Uni<Prepared> prepare(SentText sent, String text) {
        return Uni.createFrom().item(() -> Sidecar.stored(sent.metadata(), sent.source()))
                .chain(known -> sentReading.prepare(text, Submission.sentFrom(sent.source()).equals(sent.origin()) ? sent.source() : null,
                        known));
    }

    /**
     * Has what failed tried again.
     *
     * @param job null for all
     * @return how many texts wait now that had failed
     */
    public Uni<Integer> retry(@Nullable UUID job) {
        return jobs.retry(job);
    }

    /** Forgets an article and all that only it said; false when there is none with this id. */
    public Uni<Boolean> delete(UUID article) {
        return archive.remove(article, resolver).invoke(settling::changed);
    }

    /** Forgets a file that is gone, and the article that only it gave. */
    Uni<Void> forgetFile(String path) {
        return archive.removeFile(path, resolver).invoke(settling::changed);
    }

    /** What would be found in this text. Nothing is stored. Fails with {@link Refusal} when it is no text that can be read. */
    public Uni<Extraction> extract(String text, Metadata known) {
        return checked(text).chain(() -> engine.plain(text))
                .chain(plain -> engine.read(plain.text(), known.orElse(plain.declared())));
    }

    /** Every article taken in from now on, by whichever process. */
    public Multi<Article> articles() {
        return announcements.articles().map(AnnouncedArticle::article);
    }

    /** An item whenever any process has taken something in. */
    public Multi<Long> news() {
        return announcements.ends();
    }

    /** Every statement taken in from now on, by whichever process, that was really made, of one speaker or of all. */
    public Multi<Statement> statements(@Nullable UUID speaker) {
        return announcements.articles()
                .onItem().transformToMultiAndConcatenate(announced -> speaker == null
                        ? Multi.createFrom().iterable(announced.statements())
                        : ofSpeaker(announced, speaker));
    }

    /** An article may be what joins the speaker with another one, so it is asked each time what the id stands for now. */
    private Multi<Statement> ofSpeaker(AnnouncedArticle announced, UUID speaker) {
        Set<UUID> ofPersons = announced.statements().stream()
                .filter(statement -> statement.speakerId() != null || statement.speakerKind() == SpeakerKind.SEVERAL)
                .map(Statement::id).collect(Collectors.toSet());
        if (ofPersons.isEmpty()) {
            return Multi.createFrom().empty();
        }
        return statements.saidBy(speaker, ofPersons).onItem()
                .transformToMulti(theirs -> Multi.createFrom().iterable(announced.statements())
                        .filter(statement -> theirs.contains(statement.id())));
    }

    /** Reads a file and finds what it says, unless it is as it was before. Fails with {@link FileReading.Failed} or {@link Refusal}. */
    Uni<Prepared> prepare(FoundFile file, @Nullable SourceFile before) {
        return Uni.createFrom()
                .item(() -> FileReading.of(file, settings.maxFileSize().asLongValue()))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(reading -> reading.isAsBefore(before, engineVersion())
                        ? Uni.createFrom().item(Prepared.asBefore(reading.text()))
                        : textReading.read(
                                reading.text(), reading.known(), file.source(), file.key(), reading.fingerprint(),
                                before == null ? null : before.text()));
    }

    /**
     * Stores what was prepared, all of it or nothing, ends the jobs it is from, and tells what became of each. Fails with {@link Leases.Lost} when one
     * of these is no longer this process's.
     *
     * @param batch by job
     */
    Uni<Map<UUID, Stored.Outcome>> complete(Map<UUID, Prepared> batch, Leases leases) {
        Map<UUID, UUID> asBefore = new LinkedHashMap<>();
        Map<UUID, Submission> changed = new LinkedHashMap<>();
        batch.forEach((job, prepared) -> prepared.submission()
                .ifPresentOrElse(submission -> changed.put(job, submission), () -> asBefore.put(job, prepared.article())));
        return (asBefore.isEmpty() ? Uni.createFrom().voidItem() : jobs.complete(leases, asBefore))
                .chain(() -> measured(archive.storeAll(List.copyOf(changed.values()), resolver, leases)))
                .map(stored -> outcomes(asBefore.keySet(), changed.keySet(), stored));
    }

    private static Map<UUID, Stored.Outcome> outcomes(Set<UUID> asBefore, Set<UUID> changed, List<Stored> stored) {
        Map<UUID, Stored.Outcome> outcomes = new HashMap<>();
        asBefore.forEach(job -> outcomes.put(job, Stored.Outcome.UNCHANGED));
        Iterator<Stored> next = stored.iterator();
        changed.forEach(job -> outcomes.put(job, next.next().outcome()));
        return outcomes;
    }

    /** After many files: looks again at what is undecided. */
    Uni<Void> finishLoading() {
        return Patience.with(() -> archive.countRows()).chain(this::decideAll);
    }

    /** Looks again at what is undecided, if anything is. */
    Uni<Void> decideAll() {
        return Patience.with(() -> archive.decideAll(resolver));
    }

    /** A text the database can hold and the engine can read; fails with {@link Refusal} when it is none. */
    Uni<Void> checked(String text) {
        if (text.isBlank()) {
            return refused(Refusal.Reason.EMPTY, "the text is empty");
        }
        if (text.length() > settings.maxFileSize().asLongValue()) {
            return refused(Refusal.Reason.TOO_LARGE, "the text is longer than " + settings.maxFileSize().asLongValue() + " bytes");
        }
        if (text.indexOf('\0') >= 0) {
            return refused(Refusal.Reason.NOT_TEXT, "the text holds NUL characters");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return refused(Refusal.Reason.NOT_TEXT, "the text holds halves of surrogate pairs");
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > settings.maxFileSize().asLongValue()) {
            return refused(Refusal.Reason.TOO_LARGE, "the text is longer than " + settings.maxFileSize().asLongValue() + " bytes");
        }
        return Uni.createFrom().voidItem();
    }

    private static Uni<Void> refused(Refusal.Reason reason, String message) {
        return Uni.createFrom().failure(new Refusal(reason, message));
    }
}
