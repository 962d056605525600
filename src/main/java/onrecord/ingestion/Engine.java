package onrecord.ingestion;

import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.article.ParsedArticle;
import onrecord.extraction.Extraction;
import onrecord.extraction.Extractor;
import onrecord.extraction.FailedStep;
import onrecord.ingestion.formats.Format;
import onrecord.ingestion.formats.SourceText;
import onrecord.knowledge.Ids;
import onrecord.language.Language;
import onrecord.tracing.Spans;
import org.jboss.logging.Logger;

/**
 * Reads texts on threads of its own, as many at once as there are processors. A bounded number waits. Who gives up waiting, or has waited
 * too long, stops the reading, too.
 */
@ApplicationScoped
class Engine {

    private static final Logger LOG = Logger.getLogger(Engine.class);

    /** Loaded by the thread that needs it first. */
    private static final class Models {
        static final Extractor EXTRACTOR = new Extractor(Language.load());
    }

    private final ArticleReader reader = new ArticleReader();
    private final EngineMeters meters;
    private final Spans spans;
    private final Duration timeLimit;
    private final ThreadPoolExecutor threads;

    Engine(IngestionSettings settings, EngineMeters meters, Spans spans) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.timeLimit = settings.timeLimit();
        this.threads = new ThreadPoolExecutor(
                processors, processors, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(settings.waiting()), Engine::thread);
        threads.allowCoreThreadTimeOut(true);
        this.meters = meters;
        this.spans = spans;
        meters.watch(threads);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "reading");
        thread.setDaemon(true);
        return thread;
    }

    /** What a client's text says without its markup. Fails with {@link Refusal} when it takes too long or too many are waiting. */
    Uni<SourceText> plain(String text) {
        return onThread(() -> SourceText.of(text, Format.TEXT));
    }

    /** Fails with {@link Refusal} when it takes too long or too many are waiting. */
    Uni<Extraction> read(String text, Metadata known) {
        return onThread(() -> extract(text, known)).invoke(Engine::logFailures);
    }

    private Extraction extract(String text, Metadata known) {
        long start = System.nanoTime();
        ParsedArticle article = reader.read(text, known);
        meters.took("article", System.nanoTime() - start);
        return Models.EXTRACTOR.extract(article, meters);
    }

    private <T> Uni<T> onThread(Supplier<T> work) {
        return Uni.createFrom()
                .<T>emitter(emitter -> begin(emitter, work))
                .ifNoItem()
                .after(timeLimit)
                .failWith(this::tookTooLong);
    }

    private <T> void begin(UniEmitter<? super T> emitter, Supplier<T> work) {
        try {
            AtomicBoolean finished = new AtomicBoolean();
            Context traced = Context.current();
            Supplier<T> reading = () -> spans.around("read text", traced, work);
            Future<?> running = threads.submit(traced.wrap(() -> run(emitter, finished, reading)));
            emitter.onTermination(() -> {
                if (!finished.get()) {
                    running.cancel(true);
                }
            });
        } catch (RejectedExecutionException e) {
            emitter.fail(new Refusal(Refusal.Reason.BUSY, "too many texts are waiting to be read, try again later"));
        }
    }

    private static <T> void run(UniEmitter<? super T> emitter, AtomicBoolean finished, Supplier<T> work) {
        T done;
        try {
            done = work.get();
        } catch (RuntimeException | StackOverflowError e) {
            finished.set(true);
            emitter.fail(e);
            return;
        }
        finished.set(true);
        emitter.complete(done);
    }

    private static void logFailures(Extraction found) {
        for (FailedStep step : found.failedSteps()) {
            LOG.errorf(step.cause(), "In the text %s %s", Ids.ofText(found.article().text()), step);
        }
    }

    private Refusal tookTooLong() {
        return new Refusal(Refusal.Reason.TOOK_TOO_LONG, "reading took longer than " + timeLimit.toMillis() + " ms");
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
