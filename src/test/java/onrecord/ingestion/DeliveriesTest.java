package onrecord.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onrecord.article.Metadata;
import onrecord.knowledge.Article;
import onrecord.knowledge.Ids;
import onrecord.storage.finding.Articles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeliveriesTest {

    @Inject
    Deliveries deliveries;

    @Inject
    Ingestion ingestion;

    @Inject
    Articles articles;

    private final String key = "lorry:" + UUID.randomUUID();
    private final String first = text("\"The lock is open,\" Tessa Quillon said on Monday.");
    private final String second = text("\"The lock is shut,\" Tessa Quillon said on Monday.");

    @Test
    void theSameAgainIsOneArticle() {
        assertThat(take(delivery(first), delivery(first))).containsOnly(Optional.empty());
        Article before = article(first);
        assertThat(take(delivery(first))).containsOnly(Optional.empty());
        assertThat(article(first)).isEqualTo(before);
        assertThat(before.source()).isEqualTo("lorry");
    }

    @Test
    void anotherTextUnderTheSameKeyTakesItsPlace() {
        take(delivery(first));
        take(delivery(second));
        assertThat(stored()).containsOnlyKeys(Ids.ofText(second));
    }

    @Test
    void theLastOfSeveralUnderOneKeyStays() {
        take(delivery(first));
        take(delivery(second), delivery(first));
        assertThat(stored()).containsOnlyKeys(Ids.ofText(first));
        take(delivery(second), delivery(first), delivery(second));
        assertThat(stored()).containsOnlyKeys(Ids.ofText(second));
    }

    @Test
    void moreThatIsKnownOfTheSameTextIsTaken() {
        take(delivery(first));
        take(new Delivery(key, "lorry", first, new Metadata("The lock", null, List.of(), null, null)));
        assertThat(article(first).title()).isEqualTo("The lock");
    }

    @Test
    void whatAnEditorDeletedStaysDeletedWhenItComesAgain() {
        take(delivery(first));
        assertThat(await(ingestion.delete(Ids.ofText(first)))).isTrue();
        take(delivery(first));
        assertThat(stored()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsRefusedWithAReasonAndTheOthersAreStored() {
        List<Optional<String>> refusals = take(
                new Delivery(key + "1", null, " ", Metadata.NONE),
                delivery(first),
                new Delivery(key + "2", null, "word ".repeat(1_000_000), Metadata.NONE));
        assertThat(refusals.get(0)).contains("the text is empty");
        assertThat(refusals.get(1)).isEmpty();
        assertThat(refusals.get(2).orElseThrow()).contains("longer than");
        assertThat(stored()).containsOnlyKeys(Ids.ofText(first));
    }

    @Test
    void withoutAKeyTheTextTellsWhichArticleItIs() {
        take(new Delivery(null, null, first, Metadata.NONE), new Delivery(null, null, second, Metadata.NONE));
        take(new Delivery(null, null, first, Metadata.NONE));
        assertThat(stored()).containsOnlyKeys(Ids.ofText(first), Ids.ofText(second));
    }

    private Delivery delivery(String text) {
        return new Delivery(key, "lorry", text, Metadata.NONE);
    }

    private static String text(String words) {
        return "The canal\n\n" + words + "\n" + UUID.randomUUID() + "\n";
    }

    private List<Optional<String>> take(Delivery... batch) {
        return await(deliveries.take(List.of(batch)));
    }

    private @Nullable Article article(String text) {
        return stored().get(Ids.ofText(text));
    }

    private Map<UUID, Article> stored() {
        return await(articles.byIds(List.of(Ids.ofText(first), Ids.ofText(second))));
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(60));
    }
}
