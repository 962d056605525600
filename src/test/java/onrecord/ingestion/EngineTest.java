package onrecord.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.mutiny.Uni;
import java.math.BigInteger;
import java.nio.file.Path;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.extraction.Extraction;
import onrecord.extraction.Extractor;
import onrecord.language.English;
import onrecord.tracing.Spans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EngineTest {

    private static final String LONG = "The council of the town met again on Monday, the mayor said in a statement.\n\n".repeat(20_000);

    private Engine engine = engine(settings(Duration.ofSeconds(30), 100));

    private static Engine engine(IngestionSettings settings) {
        return new Engine(settings, new EngineMeters(new SimpleMeterRegistry()), Spans.none());
    }

    @AfterEach
    void stop() {
        engine.stop();
    }

    @Test
    void aTextIsReadOnAnotherThread() {
        Extraction found = read("Bridge reopens\n\nThe bridge is safe.").await().atMost(Duration.ofSeconds(30));
        assertThat(found.article().title()).isEqualTo("Bridge reopens");
    }

    @Test
    void aReadingThatTakesTooLongIsGivenUp() {
        engine = engine(settings(Duration.ofMillis(1), 100));
        assertThatThrownBy(() -> read(LONG).await().indefinitely())
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.TOOK_TOO_LONG));
    }

    @Test
    void whoGivesUpStopsTheReadingSoThatOthersAreServed() {
        int manyMoreThanProcessors = 4 * Runtime.getRuntime().availableProcessors();
        Stream.generate(() -> read(LONG).subscribe().with(found -> {})).limit(manyMoreThanProcessors).toList()
                .forEach(reading -> reading.cancel());
        assertThat(read("Bridge reopens\n\nThe bridge is safe.").await().atMost(Duration.ofSeconds(10))).isNotNull();
    }

    @Test
    void whenTooManyWaitOthersAreTurnedAway() {
        engine = engine(settings(Duration.ofSeconds(30), 1));
        int tooMany = 2 + Runtime.getRuntime().availableProcessors();
        List<CompletableFuture<Extraction>> readings =
                Stream.generate(() -> read(LONG).subscribeAsCompletionStage()).limit(tooMany).toList();
        assertThatThrownBy(() -> readings.get(tooMany - 1).join()).hasCauseInstanceOf(Refusal.class)
                .hasMessageContaining("try again later");
        readings.forEach(reading -> reading.cancel(true));
    }

    @Test
    void anInterruptedThreadReadsNoFurther() {
        Extractor extractor = new Extractor(English.LANGUAGE);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> extractor.extract(new ArticleReader().read(LONG, Metadata.NONE)))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private Uni<Extraction> read(String text) {
        return engine.read(text, Metadata.NONE);
    }

    static IngestionSettings settings(Duration timeLimit, int waiting) {
        return new IngestionSettings() {
            @Override
            public List<Path> folders() {
                return List.of();
            }

            @Override
            public MemorySize maxFileSize() {
                return new MemorySize(BigInteger.valueOf(2_000_000));
            }

            @Override
            public Duration timeLimit() {
                return timeLimit;
            }

            @Override
            public int waiting() {
                return waiting;
            }

            @Override
            public boolean readAgain() {
                return false;
            }

            @Override
            public Duration settleAfter() {
                return Duration.ofHours(1);
            }

            @Override
            public Optional<String> engine() {
                return Optional.of("test");
            }
        };
    }
}
