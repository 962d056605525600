package onrecord.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.article.Metadata;
import onrecord.knowledge.Article;
import onrecord.knowledge.Statement;
import onrecord.storage.finding.Articles;
import onrecord.storage.finding.Statements;
import onrecord.storage.page.PageRequest;
import onrecord.storage.page.Slice;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RereadingTest {

    private static final Metadata KNOWN =
            new Metadata("A title from outside", "The Outer Post", List.of("Ed Outer"), LocalDate.of(2019, 2, 3),
                    "https://example.org/outer");

    @Inject
    Ingestion ingestion;

    @Inject
    Rereading rereading;

    @Inject
    Articles articles;

    @Inject
    Statements statements;

    @Inject
    Pool pool;

    @Test
    void whatAnotherEngineHasReadIsReadAgainWithWhatWasKnownOfIt() {
        String text = "“The sluice will be painted green,” said Hedda Quist, who keeps it.";
        Article before = await(ingestion.ingest(text, "outer", KNOWN)).article();
        List<Statement> said = said(before.id());
        assertThat(said).isNotEmpty();
        pool.preparedQuery("update article set engine = 'old', title = 'old', word_count = 0 where id = $1")
                .executeAndAwait(Tuple.of(before.id()));
        pool.preparedQuery("delete from statement where article_id = $1").executeAndAwait(Tuple.of(before.id()));
        await(rereading.run());
        assertThat(await(articles.byIds(List.of(before.id())))).containsEntry(before.id(), before);
        assertThat(said(before.id())).isEqualTo(said);
        long old = pool.query("select count(*) from article where engine = 'old'").executeAndAwait().iterator().next().getLong(0);
        assertThat(old).isZero();
    }

    private List<Statement> said(UUID article) {
        Map<UUID, Slice<Statement>> slices = await(statements.ofArticles(List.of(article), PageRequest.first(10)));
        return slices.get(article).values();
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(120));
    }
}
