package onrecord.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What an editor does in tests: sends articles that the engine reads, corrects, and looks. What was sent is deleted in the end. */
final class Newsdesk {

    static final String READER = "a-reader-of-the-tests-and-no-more";
    static final String EDITOR = "an-editor-whom-the-tests-employ";
    static final String ADMIN = "the-one-who-runs-what-tests-need";

    /** There are readers, editors and administrators. */
    public static class Roles implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onrecord.access.reader-token", READER, "onrecord.access.editor-token", EDITOR,
                    "onrecord.access.admin-token", ADMIN);
        }
    }

    private static final AtomicInteger EDITIONS = new AtomicInteger();

    private final List<String> sent = new ArrayList<>();

    /** Each test has texts of its own: corrections outlive the articles they are about. */
    private final String edition = "\n\nEdition number " + EDITIONS.incrementAndGet() + ".";

    /** The id of the article. A text from the same source takes the place of the one before. */
    String send(String source, String text) {
        Map<String, Object> input = new LinkedHashMap<>(
                Map.of("text", text + edition, "source", source, "publisher", "The Sluice Courier", "publishedOn", "2021-03-04"));
        String id = ok("mutation ($input: ArticleInput!) { ingestArticle(input: $input) { article { id } } }", Map.of("input", input))
                .getString("ingestArticle.article.id");
        sent.add(id);
        return id;
    }

    static JsonPath as(String token, String query, Map<String, Object> variables) {
        return given().auth().oauth2(token).contentType("application/json").accept("application/graphql-response+json")
                .body(Map.of("query", query, "variables", variables)).post("/graphql").jsonPath();
    }

    /** The data of an editor's request that went well. */
    static JsonPath ok(String query, Map<String, Object> variables) {
        JsonPath answer = as(EDITOR, query, variables);
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data");
    }

    /** The first error of an editor's request: its code and its message. */
    static String refused(String query, Map<String, Object> variables) {
        JsonPath answer = as(EDITOR, query, variables);
        assertThat(answer.getList("errors")).as(answer.prettify()).isNotNull();
        return answer.getString("errors[0].extensions.code") + ": " + answer.getString("errors[0].message");
    }

    static JsonPath look(String query, Object... variables) {
        JsonPath answer = Asking.send(query, Asking.variables(variables));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data");
    }

    /** Everything is read again, and told anew who and what is meant. */
    static void readAllAgain() {
        JsonPath begun = as(ADMIN, "mutation { rereadArticles { started } }", Map.of());
        assertThat(begun.getBoolean("data.rereadArticles.started")).as(begun.prettify()).isTrue();
        while (look("{ rereading { running } }").getBoolean("rereading.running")) {
            pause();
        }
    }

    static void waitForTheStart() {
        while (!look("{ ingestionProgress { finished } rereading { running } }").getBoolean("ingestionProgress.finished")) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void delete(String article) {
        as(EDITOR, "mutation ($id: ID!) { deleteArticle(id: $id) { deletedId } }", Map.of("id", article));
    }

    void forget() {
        sent.forEach(Newsdesk::delete);
    }
}
