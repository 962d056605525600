package onrecord.graphql;

import static onrecord.graphql.Asking.ask;
import static onrecord.graphql.Asking.edit;
import static onrecord.graphql.Asking.post;
import static onrecord.graphql.Asking.send;
import static onrecord.graphql.Asking.tell;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.article.Metadata;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.ingestion.Ingestion;
import onrecord.ingestion.Progress;
import onrecord.observability.WithEditor;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithEditor.class)
class EditorApiTest {

    static final String TOKEN = WithEditor.TOKEN;

    private static final String TEXT = "Pier to close\n\n“The pier is rotten,” Councillor Edda Flint said. It will close on Monday.";

    @Inject
    Ingestion ingestion;

    @Inject
    Progress seeds;

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Test
    void anEditorAddsAnArticleOnceAndTakesItAway() {
        Map<String, Object> input = Map.of("text", TEXT, "publisher", "The Pier Post", "publishedOn", "2020-02-02", "source", "test");
        JsonPath first = edit(TOKEN, "ingest", "input", input).setRootPath("data.ingestArticle");
        assertThat(first.getBoolean("created")).isTrue();
        assertThat(first.getString("article.title")).isEqualTo("Pier to close");
        assertThat(first.getString("article.publisher")).isEqualTo("The Pier Post");
        assertThat(first.getList("article.statements.nodes.speakerName")).contains("Edda Flint");
        JsonPath again = edit(TOKEN, "ingest", "input", input).setRootPath("data.ingestArticle");
        assertThat(again.getBoolean("created")).isFalse();
        String id = first.getString("article.id");
        assertThat(again.getString("article.id")).isEqualTo(id);
        assertThat(edit(TOKEN, "delete", "id", id).getString("data.deleteArticle.deletedId")).isEqualTo(id);
        assertThat(ask("node", "id", id).getMap("node")).isNull();
        assertThat(edit(TOKEN, "delete", "id", id).getString("errors[0].extensions.code")).isEqualTo("NOT_FOUND");
    }

    @Test
    void whatIsSentWithItsPageLeadsToTheWordsThere() {
        String page = "https://pier.example/2020/rotten";
        String sent =
                "mutation ($input: ArticleInput!) { ingestArticle(input: $input) { article { id url source statements { nodes { link } } } } }";
        Map<String, Object> input = Map.of("text", TEXT + " Or next year.", "url", page);
        JsonPath article = post(TOKEN, sent, Map.of("input", input)).setRootPath("data.ingestArticle.article");
        assertThat(article.getString("url")).isEqualTo(page);
        assertThat(article.getString("source")).isEqualTo(page);
        assertThat(article.getString("statements.nodes[0].link")).isEqualTo(page + "#:~:text=The%20pier%20is%20rotten");
        String gone = article.getString("id");
        String newer = post(TOKEN, sent, Map.of("input", Map.of("text", TEXT + " Or in two years.", "url", page)))
                .getString("data.ingestArticle.article.id");
        assertThat(ask("node", "id", gone).getMap("node")).isNull();
        edit(TOKEN, "delete", "id", newer);
        for (String noPage : List.of("pier.example/rotten", " ", "https://pier.example/a b", "x".repeat(2_000))) {
            JsonPath refused = post(TOKEN, sent, Map.of("input", Map.of("text", TEXT, "url", noPage)));
            assertThat(refused.getString("errors[0].extensions.code")).as(noPage).isEqualTo("BAD_ARGUMENT");
        }
    }

    @Test
    void onlyArticlesAreDeleted() {
        String person = new GlobalId(NodeKind.PERSON, new UUID(1, 1)).toString();
        assertThat(edit(TOKEN, "delete", "id", person).getString("errors[0].extensions.code")).isEqualTo("BAD_ID");
    }

    @Test
    void onlyAnEditorHasArticlesReadAgain() throws InterruptedException {
        assertThat(tell("reread").getString("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
        while (!seeds.isFinished()) {
            Thread.sleep(50);
        }
        String id = edit(TOKEN, "ingest", "input", Map.of("text", TEXT + " Or never.")).getString("data.ingestArticle.article.id");
        JsonPath begun = edit(TOKEN, "reread").setRootPath("data.rereadArticles");
        assertThat(begun.getBoolean("started")).as(begun.prettify()).isTrue();
        JsonPath progress;
        do {
            Thread.sleep(50);
            progress = send("{ rereading { running done total } articles { totalCount } }", Map.of()).setRootPath("data");
        } while (progress.getBoolean("rereading.running"));
        assertThat(progress.getInt("rereading.total")).isEqualTo(progress.getInt("articles.totalCount"));
        assertThat(progress.getInt("rereading.done")).isEqualTo(progress.getInt("rereading.total"));
        assertThat(ask("node", "id", id).getString("node.id")).isEqualTo(id);
        edit(TOKEN, "delete", "id", id);
    }

    @Test
    void listenersHearOfWhatIsRead() throws Exception {
        try (Listening articles = Listening.to(endpoint, "subscription { articleIngested { title statements { nodes { text } } } }");
                Listening statements =
                        Listening.to(endpoint, "subscription { statementRecorded { text speaker { name } article { title } } }")) {
            UUID id = ingestion.ingest(TEXT + " Or on Tuesday.", "test", new Metadata(null, "The Pier Post", List.of(), null, null))
                    .await().atMost(Duration.ofSeconds(60)).article().id();
            JsonPath article = articles.next();
            assertThat(article.getString("payload.data.articleIngested.title")).isEqualTo("Pier to close");
            assertThat(article.getString("payload.data.articleIngested.statements.nodes[0].text")).contains("The pier is rotten");
            JsonPath statement = statements.next();
            assertThat(statement.getString("payload.data.statementRecorded.speaker.name")).isEqualTo("Edda Flint");
            assertThat(statement.getString("payload.data.statementRecorded.article.title")).isEqualTo("Pier to close");
            ingestion.delete(id).await().atMost(Duration.ofSeconds(60));
        }
    }
}
