package onrecord.ingestion;

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
import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.extraction.Extraction;
import onrecord.extraction.Extractor;
import onrecord.extraction.FailedStep;
import onrecord.language.Language;
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
    private final Duration timeLimit;
    private final ThreadPoolExecutor threads;

    Engine(IngestionSettings settings) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.timeLimit = settings.timeLimit();
        this.threads = new ThreadPoolExecutor(
                processors, processors, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(settings.waiting()), Engine::thread);
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "reading");
        thread.setDaemon(true);
        return thread;
    }

    /** Fails with {@link Refusal} when it takes too long or too many are waiting. */
    Uni<Extraction> read(String text, Metadata known) {
        return Uni.createFrom()
                .<Extraction>emitter(emitter -> begin(emitter, text, known))
                .ifNoItem()
                .after(timeLimit)
                .failWith(this::tookTooLong);
    }

    private void begin(UniEmitter<? super Extraction> emitter, String text, Metadata known) {
        try {
            AtomicBoolean finished = new AtomicBoolean();
            Future<?> reading = threads.submit(() -> read(emitter, finished, text, known));
            emitter.onTermination(() -> {
                if (!finished.get()) {
                    reading.cancel(true);
                }
            });
        } catch (RejectedExecutionException e) {
            emitter.fail(new Refusal(Refusal.Reason.BUSY, "too many texts are waiting to be read, try again later"));
        }
    }

    private void read(UniEmitter<? super Extraction> emitter, AtomicBoolean finished, String text, Metadata known) {
        Extraction found;
        try {
            found = Models.EXTRACTOR.extract(reader.read(text, known));
        } catch (RuntimeException | StackOverflowError e) {
            finished.set(true);
            emitter.fail(e);
            return;
        }
        finished.set(true);
        for (FailedStep step : found.failedSteps()) {
            LOG.errorf(step.cause(), "In \"%s\" %s", found.article().title(), step);
        }
        emitter.complete(found);
    }

    private Refusal tookTooLong() {
        return new Refusal(Refusal.Reason.TOOK_TOO_LONG, "reading took longer than " + timeLimit.toMillis() + " ms");
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
