package onrecord.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.extraction.Extraction;
import onrecord.extraction.FailedStep;
import onrecord.tracing.Spans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextReadingTest {

    private static final String TEXT = "Bridge reopens\n\nThe bridge is safe.\n";

    private static final class Lines extends Handler {

        private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void publish(LogRecord record) {
            lines.add(record.getLevel() + " " + record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    /** Articles of which no editor has said anything. */
    private static final class Unedited extends EditedMetadata {

        @SuppressWarnings("NullAway") // it asks no database
        Unedited() {
            super(null);
        }

        @Override
        Uni<Metadata> of(Metadata known, Collection<UUID> articles) {
            return Uni.createFrom().item(known);
        }
    }

    private final Lines log = new Lines();

    /** An engine with a defect. */
    private final Engine engine = new Engine(
            EngineTest.settings(Duration.ofSeconds(30), 10), new EngineMeters(new SimpleMeterRegistry()), Spans.none()) {
        @Override
        Uni<Extraction> read(String text, Metadata known) {
            return Uni.createFrom().item(new Extraction(new ArticleReader().read(text, known), List.of(), List.of(), List.of(), List.of(),
                    List.of(new FailedStep("events", new IllegalStateException("a defect")))));
        }
    };

    @BeforeEach
    void listen() {
        Logger.getLogger(TextReading.class.getName()).addHandler(log);
    }

    @AfterEach
    void stop() {
        Logger.getLogger(TextReading.class.getName()).removeHandler(log);
        engine.stop();
    }

    private Prepared read(@Nullable String path) {
        return new TextReading(EngineTest.settings(Duration.ofSeconds(30), 10), engine, new Unedited())
                .read(TEXT, Metadata.NONE, "The Harbour Herald", path, "", null).await().atMost(Duration.ofSeconds(10));
    }

    @Test
    void whatCouldNotBeLookedForIsWarnedOfUnderTheNameOfTheFileOrDelivery() {
        assertThat(read("articles:17").submission()).as("it is taken in with what was found").isPresent();
        assertThat(log.lines).singleElement().asString().startsWith("WARN")
                .contains("articles:17: the events are missing after an internal error: IllegalStateException");
    }

    @Test
    void whatHasNoNameIsWarnedOfUnderItsSource() {
        read(null);
        assertThat(log.lines).singleElement().asString().contains("The Harbour Herald: the events are missing");
    }
}
