package onrecord.graphql;

import static onrecord.graphql.Newsdesk.look;
import static onrecord.graphql.Newsdesk.ok;
import static onrecord.graphql.Newsdesk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Editors say what an article is called and when it was published, and bring back what was deleted. */
@QuarkusTest
@TestProfile(Newsdesk.Roles.class)
class ArticleCorrectionsTest extends AtTheNewsdesk {

    private static final String CORRECT =
            "mutation ($id: ID!, $title: String, $publisher: String, $day: Date, $authors: [String!], $version: Int) { correctArticle(id: $id, "
                    + "title: $title, publisher: $publisher, publishedOn: $day, authors: $authors, expectedVersion: $version) { article { id title publisher "
                    + "publishedOn authors version } correction { id changes { field before after } } } }";

    private static final String DELETE =
            "mutation ($id: ID!, $version: Int) { deleteArticle(id: $id, reason: \"sent by mistake\", expectedVersion: $version) { deletedId correction { id kind state reason } } }";

    private static final String RESTORE = "mutation ($id: ID!) { restore(id: $id) { article { id title } correction { state } } }";

    private static final String UNDO = "mutation ($id: ID!) { undoCorrection(id: $id) { correction { state } } }";

    private static final String LOCK = "Lock repaired\n\n“The lock gates close again,” said Almut Reemts, the lock keeper, on Monday.";

    private static JsonPath article(String id) {
        return look("query ($id: ID!) { article(id: $id) { id title publisher publishedOn authors version history { kind state } "
                + "statements { nodes { text saidOn { edtf } speaker { id name } } } } }", "id", id).setRootPath("data.article");
    }

    @Test
    void anArticleIsCalledAndDatedAsTheEditorSaysAndReadWithThat() {
        String id = desk.send("lock", LOCK);
        assertThat(article(id).getString("statements.nodes[0].saidOn.edtf")).isEqualTo("2021-03-01");
        JsonPath made = ok(CORRECT, Map.of("id", id, "title", "Lock gates repaired", "publisher", "The Dike Herald", "day", "2020-05-06",
                "authors", List.of("Ocke Lorenz", "Hilke Ahlers"))).setRootPath("data.correctArticle");
        assertThat(made.getString("article.title")).isEqualTo("Lock gates repaired");
        assertThat(made.getString("article.publisher")).isEqualTo("The Dike Herald");
        assertThat(made.getList("article.authors")).containsExactly("Ocke Lorenz", "Hilke Ahlers");
        assertThat(made.getString("correction.changes.find { it.field == 'publishedOn' }.before")).isEqualTo("2021-03-04");
        assertThat(article(id).getString("statements.nodes[0].saidOn.edtf")).isEqualTo("2020-05-04");
        Newsdesk.readAllAgain();
        assertThat(article(id).getString("publishedOn")).isEqualTo("2020-05-06");
        assertThat(article(id).getString("statements.nodes[0].saidOn.edtf")).isEqualTo("2020-05-04");
        String corrected = desk.send("lock", "Corrected.\n\n" + LOCK);
        assertThat(article(corrected).getString("publisher")).isEqualTo("The Dike Herald");
        assertThat(article(corrected).getString("statements.nodes[0].saidOn.edtf")).isEqualTo("2020-05-04");
        assertThat(article(corrected).getList("history.kind")).containsExactly("ARTICLE_CORRECTED");
        ok(UNDO, Map.of("id", made.getString("correction.id")));
        JsonPath now = article(corrected);
        assertThat(now.getString("publisher")).isEqualTo("The Sluice Courier");
        assertThat(now.getString("publishedOn")).isEqualTo("2021-03-04");
        assertThat(now.getString("statements.nodes[0].saidOn.edtf")).isEqualTo("2021-03-01");
        assertThat(now.getInt("version")).isEqualTo(2);
    }

    @Test
    void articlesWhoseDaysAreCorrectedOneAfterTheOtherReportOneEventAgain() {
        String arrest =
                "Ropes and tar\n\nPolice arrested the ropemaker Sievert Onken in Harlesiel on Monday. He had sold ropes without tar.";
        String one = desk.send("ropes", arrest);
        String other = desk.send("tar", arrest + " Nobody else was held.");
        assertThat(events(one)).isEqualTo(events(other)).isNotEmpty();
        ok(CORRECT, Map.of("id", one, "day", "2020-05-06"));
        assertThat(events(one)).as("days that are a year apart").isNotEqualTo(events(other));
        ok(CORRECT, Map.of("id", other, "day", "2020-05-07"));
        assertThat(events(one)).isEqualTo(events(other));
    }

    private static List<String> events(String article) {
        return look("query ($id: ID!) { article(id: $id) { events { nodes { id } } } }", "id", article).getList("article.events.nodes.id");
    }

    @Test
    void thePageOfAnArticleIsWhatTheEditorSays() {
        String correct =
                "mutation ($id: ID!, $url: String) { correctArticle(id: $id, url: $url) { article { url statements { nodes { link } } } "
                        + "correction { id changes { field before after } } } }";
        String id = desk.send("lock page", LOCK);
        JsonPath made = ok(correct, Map.of("id", id, "url", "https://dike.example/lock")).setRootPath("data.correctArticle");
        assertThat(made.getString("article.statements.nodes[0].link")).startsWith("https://dike.example/lock#:~:text=The%20lock%20gates");
        assertThat(made.getString("correction.changes[0].after")).isEqualTo("https://dike.example/lock");
        Newsdesk.readAllAgain();
        String url = "query ($id: ID!) { article(id: $id) { url } }";
        assertThat(look(url, "id", id).getString("article.url")).isEqualTo("https://dike.example/lock");
        ok(UNDO, Map.of("id", made.getString("correction.id")));
        assertThat(look(url, "id", id).getString("article.url")).isNull();
        assertThat(refused(correct, Map.of("id", id, "url", "the harbour page"))).startsWith("BAD_ARGUMENT");
    }

    @Test
    void whatIsNotKnownIsUnknown() {
        String id = desk.send("lock", LOCK);
        JsonPath made = ok(CORRECT, Map.of("id", id, "publisher", "", "authors", List.of())).setRootPath("data.correctArticle");
        assertThat(made.getString("article.publisher")).isNull();
        assertThat(made.getList("article.authors")).isEmpty();
        assertThat(made.getString("article.title")).isEqualTo("Lock repaired");
    }

    @Test
    void aDeletedArticleIsBroughtBackWithWhatItSays() {
        String id = desk.send("lock", LOCK);
        String almut = article(id).getString("statements.nodes[0].speaker.id");
        ok(CORRECT, Map.of("id", id, "title", "Lock gates repaired"));
        JsonPath deleted = ok(DELETE, Map.of("id", id, "version", 1)).setRootPath("data.deleteArticle");
        assertThat(deleted.getString("correction.state")).isEqualTo("APPLIED");
        assertThat(deleted.getString("correction.reason")).isEqualTo("sent by mistake");
        assertThat(look("query ($id: ID!) { article(id: $id) { id } }", "id", id).getMap("article")).isNull();
        assertThat(refused(CORRECT, Map.of("id", id, "title", "X"))).startsWith("NOT_FOUND: ");
        JsonPath restored = ok(RESTORE, Map.of("id", id)).setRootPath("data.restore");
        assertThat(restored.getString("article.title")).isEqualTo("Lock gates repaired");
        assertThat(restored.getString("correction.state")).isEqualTo("UNDONE");
        assertThat(article(id).getString("statements.nodes[0].speaker.id")).isEqualTo(almut);
        assertThat(refused(RESTORE, Map.of("id", id))).startsWith("NOT_FOUND: ");
    }

    @Test
    void anArticleDeletedForGoodCannotBeBroughtBack() {
        String id = desk.send("lock", LOCK);
        ok("mutation ($id: ID!) { deleteArticle(id: $id, forGood: true) { deletedId } }", Map.of("id", id));
        assertThat(refused(RESTORE, Map.of("id", id))).startsWith("NOT_FOUND: ").contains("has been deleted for good");
        assertThat(refused(RESTORE, Map.of("id", desk.send("lock", LOCK + " Twice.")))).endsWith("has been deleted.");
        JsonPath trail =
                look("query ($id: ID!) { corrections(filter: {subjectId: $id}) { nodes { kind state words subjectIds changes { field after } } } }",
                        "id", id);
        assertThat(trail.getList("corrections.nodes.kind")).contains("ARTICLE_DELETED");
        assertThat(trail.getList("corrections.nodes[0].words")).isEmpty();
        assertThat(trail.getList("corrections.nodes[0].subjectIds", String.class)).containsExactly(id);
        assertThat(trail.getString("corrections.nodes[0].changes[0].field")).isEqualTo("forGood");
    }

    @Test
    void anEditorWhoSawAnOlderVersionIsTold() {
        String id = desk.send("lock", LOCK);
        ok(CORRECT, Map.of("id", id, "title", "Lock gates repaired", "version", 0));
        assertThat(refused(CORRECT, Map.of("id", id, "title", "Gates", "version", 0)))
                .startsWith("CONFLICT: This article has version 1 now");
        assertThat(refused(DELETE, Map.of("id", id, "version", 0))).startsWith("CONFLICT: ");
        assertThat(article(id).getString("title")).isEqualTo("Lock gates repaired");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        String id = desk.send("lock", LOCK);
        assertThat(refused(CORRECT, Map.of("id", id))).startsWith("BAD_ARGUMENT: Nothing is to be corrected");
        assertThat(refused(CORRECT, Map.of("id", id, "title", " "))).startsWith("BAD_ARGUMENT: 'title' is blank");
        assertThat(Newsdesk.as(Newsdesk.READER, DELETE, Map.of("id", id)).getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
        assertThat(article(id).getInt("version")).isZero();
    }
}
