package onrecord.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import onrecord.article.Metadata;
import onrecord.extraction.Extraction;
import onrecord.knowledge.Article;
import onrecord.knowledge.Ids;
import onrecord.knowledge.Statement;
import onrecord.storage.finding.Articles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IngestionTest {

    @Inject
    Ingestion ingestion;

    @Inject
    Articles articles;

    private final String story = "Bridge reopens\n\n\"The bridge is safe,\" Lena Marsh said on Friday.\n" + UUID.randomUUID() + "\n";

    @Test
    void aTextIsTakenInOnce() {
        Metadata known = new Metadata("Bridge", "The Post", List.of("Ann"), LocalDate.of(2020, 1, 2), null);
        Ingested first = await(ingestion.ingest(story, "bridge", known));
        Ingested second = await(ingestion.ingest(story, "again", Metadata.NONE));
        assertThat(first.created()).isTrue();
        assertThat(first.article().title()).isEqualTo("Bridge");
        assertThat(second).isEqualTo(new Ingested(first.article(), false));
        assertThat(await(ingestion.delete(first.article().id()))).isTrue();
        assertThat(await(ingestion.ingest(story, "once more", Metadata.NONE)).created()).isTrue();
    }

    @Test
    void extractingStoresNothing() {
        Extraction found = await(ingestion.extract(story, Metadata.NONE));
        assertThat(found.article().title()).isEqualTo("Bridge reopens");
        assertThat(await(articles.byIds(List.of(Ids.ofText(story))))).isEmpty();
    }

    @Test
    void whatIsNoTextIsRefusedWithAReason() {
        assertThat(refusal(" \n ")).isEqualTo(Refusal.Reason.EMPTY);
        assertThat(refusal("a\0b")).isEqualTo(Refusal.Reason.NOT_TEXT);
        assertThat(refusal("half a pair \ud83d here")).isEqualTo(Refusal.Reason.NOT_TEXT);
        assertThat(refusal("word ".repeat(1_000_000))).isEqualTo(Refusal.Reason.TOO_LARGE);
        assertThat(refusal("ж".repeat(1_100_000))).isEqualTo(Refusal.Reason.TOO_LARGE);
    }

    private Refusal.Reason refusal(String text) {
        try {
            await(ingestion.extract(text, Metadata.NONE));
            throw new AssertionError("was not refused");
        } catch (Refusal refusal) {
            assertThatThrownBy(() -> await(ingestion.ingest(text, null, Metadata.NONE))).isInstanceOf(Refusal.class);
            return refusal.reason();
        }
    }

    @Test
    void whoListensHearsOfNewArticlesAndStatements() {
        AssertSubscriber<Article> heard = ingestion.articles().filter(article -> article.id().equals(Ids.ofText(story)))
                .subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
        AssertSubscriber<Statement> statements =
                ingestion.statements(null).subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
        AssertSubscriber<Article> asleep = ingestion.articles().subscribe().withSubscriber(AssertSubscriber.create(0));
        Article article = await(ingestion.ingest(story, null, Metadata.NONE)).article();
        heard.awaitItems(1, Duration.ofSeconds(10)).assertLastItem(article);
        await(ingestion.ingest(story, null, Metadata.NONE));
        assertThat(heard.getItems()).hasSize(1);
        assertThat(statements.getFailure()).isNull();
        assertThat(asleep.getFailure()).as("who does not keep up is not cut off").isNull();
        heard.cancel();
        statements.cancel();
        asleep.cancel();
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(60));
    }
}
