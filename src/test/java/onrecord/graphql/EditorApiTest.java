package onrecord.graphql;

import static onrecord.graphql.Asking.ask;
import static onrecord.graphql.Asking.tell;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.article.Metadata;
import onrecord.ingestion.Ingestion;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EditorApiTest {

    private static final String TEXT = "Pier to close\n\n“The pier is rotten,” Councillor Edda Flint said. It will close on Monday.";

    @Inject
    Ingestion ingestion;

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Test
    void anEditorAddsAnArticleOnceAndTakesItAway() {
        Map<String, Object> input = Map.of("text", TEXT, "publisher", "The Pier Post", "publishedOn", "2020-02-02", "source", "test");
        JsonPath first = ask("ingest", "input", input).setRootPath("data.ingestArticle");
        assertThat(first.getBoolean("created")).isTrue();
        assertThat(first.getString("article.title")).isEqualTo("Pier to close");
        assertThat(first.getString("article.publisher")).isEqualTo("The Pier Post");
        assertThat(first.getList("article.statements.nodes.speakerName")).contains("Edda Flint");
        JsonPath again = ask("ingest", "input", input).setRootPath("data.ingestArticle");
        assertThat(again.getBoolean("created")).isFalse();
        String id = first.getString("article.id");
        assertThat(again.getString("article.id")).isEqualTo(id);
        assertThat(ask("delete", "id", id).getString("deleteArticle.deletedId")).isEqualTo(id);
        assertThat(ask("node", "id", id).getMap("node")).isNull();
        assertThat(tell("delete", "id", id).getString("errors[0].extensions.code")).isEqualTo("NOT_FOUND");
    }

    @Test
    void onlyArticlesAreDeleted() {
        String person = new GlobalId(NodeKind.PERSON, new UUID(1, 1)).toString();
        assertThat(tell("delete", "id", person).getString("errors[0].extensions.code")).isEqualTo("BAD_ID");
    }

    @Test
    void listenersHearOfWhatIsRead() throws Exception {
        try (Listening articles = Listening.to(endpoint, "subscription { articleIngested { title statements { nodes { text } } } }");
                Listening statements = Listening.to(endpoint, "subscription { statementRecorded { text speaker { name } article { title } } }")) {
            UUID id = ingestion.ingest(TEXT + " Or on Tuesday.", "test", new Metadata(null, "The Pier Post", List.of(), null, null))
                    .await().atMost(Duration.ofSeconds(60)).article().id();
            JsonPath article = articles.next();
            assertThat(article.getString("payload.data.articleIngested.title")).isEqualTo("Pier to close");
            assertThat(article.getString("payload.data.articleIngested.statements.nodes[0].text")).startsWith("The pier is rotten");
            JsonPath statement = statements.next();
            assertThat(statement.getString("payload.data.statementRecorded.speaker.name")).isEqualTo("Edda Flint");
            assertThat(statement.getString("payload.data.statementRecorded.article.title")).isEqualTo("Pier to close");
            ingestion.delete(id).await().atMost(Duration.ofSeconds(60));
        }
    }
}
