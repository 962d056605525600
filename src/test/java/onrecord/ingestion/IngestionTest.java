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
import onrecord.storage.finding.Statements;
import onrecord.storage.page.PageRequest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IngestionTest {

    @Inject
    Ingestion ingestion;

    @Inject
    Articles articles;

    @Inject
    Statements statements;

    /** Long enough that nothing in a number makes it another language than English. */
    private final String story = "Bridge reopens\n\n\"The bridge is safe,\" Lena Marsh said on Friday. "
            + "It had been closed for two years while the council looked for the money.\nEdition " + UUID.randomUUID() + "\n";

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
    void aTextThatIsSentAgainFromItsSourceTakesThePlaceOfTheOneBefore() {
        String source = "https://example.org/" + UUID.randomUUID();
        Article first = await(ingestion.ingest(story, source, Metadata.NONE)).article();
        UUID speaker = speaker(first);
        Ingested second = await(ingestion.ingest(story + "More of it.\n", source, Metadata.NONE));
        assertThat(second.created()).isFalse();
        assertThat(await(articles.byIds(List.of(first.id())))).isEmpty();
        assertThat(speaker(second.article())).as("the person keeps the id").isEqualTo(speaker);
        Ingested other = await(ingestion.ingest(story + "Another one.\n", source + "/2", Metadata.NONE));
        assertThat(other.created()).isTrue();
        assertThat(await(articles.byIds(List.of(second.article().id())))).as("what another source gave stays").hasSize(1);
        Ingested back = await(ingestion.ingest(story + "Another one.\n", source, Metadata.NONE));
        assertThat(back.article().id()).isEqualTo(other.article().id());
        assertThat(await(articles.byIds(List.of(second.article().id())))).as("its source gives another text now").isEmpty();
    }

    @Test
    void theSameTextWithOtherMetadataIsUpdated() {
        Metadata known = new Metadata("Bridge", "The Post", List.of("Ann"), LocalDate.of(2020, 1, 2), null);
        Article first = await(ingestion.ingest(story, null, known)).article();
        UUID speaker = speaker(first);
        Metadata corrected = new Metadata("Bridge reopens", null, List.of(), LocalDate.of(2020, 1, 3), null);
        Ingested second = await(ingestion.ingest(story, null, corrected));
        assertThat(second.created()).isFalse();
        assertThat(second.article().id()).isEqualTo(first.id());
        assertThat(second.article().title()).isEqualTo("Bridge reopens");
        assertThat(second.article().publisher()).as("what nobody corrects stays").isEqualTo("The Post");
        assertThat(second.article().publishedOn()).isEqualTo(LocalDate.of(2020, 1, 3));
        assertThat(speaker(second.article())).as("the person keeps the id").isEqualTo(speaker);
        assertThat(await(ingestion.ingest(story, "again", Metadata.NONE))).isEqualTo(new Ingested(second.article(), false));
    }

    @Test
    void whiteSpaceAtTheEndMakesNoOtherArticle() {
        Article first = await(ingestion.ingest(story, null, Metadata.NONE)).article();
        for (String end : List.of("", "\n", " \n\t\n", "\r\n")) {
            assertThat(await(ingestion.ingest(story.strip() + end, null, Metadata.NONE))).isEqualTo(new Ingested(first, false));
        }
        String padded = story + "More.\n\n\n  ";
        UUID id = await(ingestion.ingest(padded, null, Metadata.NONE)).article().id();
        assertThat(await(articles.texts(List.of(id)))).containsValue(story + "More.\n");
    }

    private UUID speaker(Article article) {
        return await(statements.ofArticles(List.of(article.id()), PageRequest.first(1))).get(article.id()).values().get(0).speakerId();
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
