package onrecord.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import onrecord.graphql.Asking;
import onrecord.observability.WithEditor;
import org.junit.jupiter.api.Test;

/** Articles that an editor sends many at a time. */
@QuarkusTest
@TestProfile(WithEditor.class)
class ImportTest {

    private static final String PAPER = "The Sluice Sentinel";

    private static String line(String id, String text) {
        return "{\"id\": \"" + id + "\", \"publisher\": \"" + PAPER + "\", \"date\": \"2022-04-05\", \"text\": \"" + text + "\"}\n";
    }

    private static Response send(String type, String body) {
        return given().auth().oauth2(WithEditor.TOKEN).contentType(type).body(body.getBytes(StandardCharsets.UTF_8)).post("/import");
    }

    private static List<String> titles(String publisher) {
        return Asking.send("query ($paper: String!) { articles(filter: {publisher: $paper}) { nodes { title publishedOn source } } }",
                Map.of("paper", publisher)).getList("data.articles.nodes.title");
    }

    @Test
    void whatIsSentTwiceIsThereOnceAndWhatIsWrongIsToldByLine() {
        String lines =
                line("s1", "Gates open.\\n\\nThe gates will open, Ida Quill said.") + "oops\n" + line("s2", "Gates close.\\n\\nThey shut.")
                        + line("s3", " ");
        for (int time = 1; time <= 2; time++) {
            send("application/jsonl", lines).then().statusCode(200)
                    .body("taken", equalTo(2))
                    .body("refused", hasSize(2))
                    .body("refused[0].line", equalTo(2)).body("refused[0].problem", containsString("no JSON"))
                    .body("refused[1].line", equalTo(4)).body("refused[1].problem", equalTo("there is no text"));
        }
        assertThat(titles(PAPER)).containsExactlyInAnyOrder("Gates open.", "Gates close.");
        send("application/x-ndjson", line("s2", "Gates closed again.\\n\\nThey shut.")).then().statusCode(200).body("taken", equalTo(1));
        assertThat(titles(PAPER)).containsExactlyInAnyOrder("Gates open.", "Gates closed again.");
    }

    @Test
    void aTableIsTakenInToo() {
        send("text/csv; charset=utf-8", "publisher,url,text\nThe Table Times,https://table.example/1,\"Tide turns.\n\nIt turned.\"\n")
                .then().statusCode(200).body("taken", equalTo(1)).body("refused", hasSize(0));
        assertThat(titles("The Table Times")).containsExactly("Tide turns.");
    }

    @Test
    void onlyEditorsImport() {
        given().contentType("application/jsonl").body(line("s9", "x").getBytes(StandardCharsets.UTF_8)).post("/import").then()
                .statusCode(401)
                .contentType("application/problem+json").body("code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void whatCannotBeReadIsRefusedAtOnce() {
        send("application/xml", "<a/>").then().statusCode(415).body("detail", containsString("application/jsonl"));
    }
}
