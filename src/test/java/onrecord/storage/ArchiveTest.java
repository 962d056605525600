package onrecord.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.extraction.events.EventType;
import onrecord.knowledge.Article;
import onrecord.knowledge.Person;
import onrecord.knowledge.PersonMention;
import onrecord.knowledge.Statement;
import onrecord.knowledge.TextSpan;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArchiveTest {

    @Inject
    Archive archive;

    @Inject
    Articles articles;

    @Inject
    People people;

    @Inject
    Statements statements;

    @Inject
    Events events;

    @Test
    void whatAnArticleSaysComesBackAsPrinted() {
        String text = "Pipes stay open\nGas will flow, Nadia Quill said.\nThey met in Vienna. Buy now!";
        Stored stored = store(Telling.of(text)
                .publishedOn("2022-03-04").by("The Daily Test").noise("Buy now!")
                .person("Nadia Quill", List.of("minister"))
                .said("Nadia Quill", "Gas will flow", "2022-03-03")
                .happened(EventType.CONSULT, "met", "2022-03-02", 0.5, "Nadia Quill", "Austria")
                .fromFile("pipes.txt"));
        assertThat(stored.outcome()).isEqualTo(Stored.Outcome.ADDED);
        Article article = one(articles.byIds(List.of(stored.article().id())));
        assertThat(article).isEqualTo(stored.article());
        assertThat(article.title()).isEqualTo("Pipes stay open");
        assertThat(article.authors()).containsExactly("Ann Writer", "Bo Writer");
        assertThat(article.wordCount()).isEqualTo(15);
        assertThat(await(articles.texts(List.of(article.id())))).containsValue(text);
        assertThat(one(articles.noise(List.of(article.id())))).extracting(TextSpan::text).containsExactly("Buy now!");
        Slice<Statement> said = one(statements.ofArticles(List.of(article.id()), PageRequest.first(10)));
        assertThat(said.values()).isEqualTo(stored.statements());
        assertThat(said.values().get(0).spans().get(0)).isEqualTo(new TextSpan(16, 29, "Gas will flow"));
    }

    private Stored store(Submission submission) {
        return await(archive.store(submission));
    }

    private static <T> T one(Uni<Map<UUID, T>> found) {
        Map<UUID, T> values = await(found);
        assertThat(values).hasSize(1);
        return values.values().iterator().next();
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(10));
    }
}
