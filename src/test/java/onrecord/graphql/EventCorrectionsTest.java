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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Editors say what happened, and what did not, and it stays so. */
@QuarkusTest
@TestProfile(Newsdesk.Roles.class)
class EventCorrectionsTest {

    private static final String CORRECT =
            "mutation ($id: ID!, $date: String, $place: String, $summary: String, $version: Int) { correctEvent(id: $id, date: $date, place: $place, "
                    + "summary: $summary, expectedVersion: $version) { event { id summary place date { edtf } dateReport { summary } version } "
                    + "correction { id state changes { field before after } } } }";

    private static final String REJECT =
            "mutation ($id: ID!, $version: Int) { rejectEvent(id: $id, expectedVersion: $version) { event { id status } correction { id state } } }";

    private static final String UNDO = "mutation ($id: ID!) { undoCorrection(id: $id) { correction { state } } }";

    private static final String ARREST =
            "Flour and chalk\n\nPolice arrested the baker Momme Thaysen in Krummhafen on Monday. He had sold flour mixed with chalk.";

    private static final String ARREST_AGAIN =
            "Chalk in the flour\n\nMomme Thaysen, the baker who mixed flour with chalk, was arrested by police in Krummhafen on Monday.";

    private final Newsdesk desk = new Newsdesk();

    @BeforeEach
    void waitForTheStart() {
        Newsdesk.waitForTheStart();
    }

    @AfterEach
    void forget() {
        desk.forget();
    }

    private static JsonPath events(String article, String... statuses) {
        return look("query ($id: ID!, $status: [EventStatus!]) { article(id: $id) { events(status: $status) { nodes { id summary } } } }",
                "id", article,
                "status", statuses.length == 0 ? List.of("HAPPENED", "PLANNED") : List.of(statuses));
    }

    private static String arrest(String article) {
        String id = events(article).getString("article.events.nodes.find { it.summary.contains('Thaysen') }.id");
        assertThat(id).as(events(article).prettify()).isNotNull();
        return id;
    }

    private static JsonPath event(String id) {
        return look(
                "query ($id: ID!) { event(id: $id) { id summary place status date { edtf } articleCount version history { kind state } } }",
                "id", id)
                .setRootPath("data.event");
    }

    private static void undo(JsonPath made) {
        assertThat(ok(UNDO, Map.of("id", made.getString("correction.id"))).getString("undoCorrection.correction.state"))
                .isEqualTo("UNDONE");
    }

    @Test
    void anEventIsAsTheEditorSaysWhateverComes() {
        String article = desk.send("arrest", ARREST);
        String id = arrest(article);
        JsonPath before = event(id);
        JsonPath made =
                ok(CORRECT, Map.of("id", id, "date", "2021-02-27", "place", "Langhafen", "summary", "Police arrested a baker in Langhafen",
                        "version", 0)).setRootPath("data.correctEvent");
        assertThat(made.getString("event.date.edtf")).isEqualTo("2021-02-27");
        assertThat(made.getString("event.place")).isEqualTo("Langhafen");
        assertThat(made.getMap("event.dateReport")).isNull();
        assertThat(made.getString("correction.changes.find { it.field == 'place' }.before")).isEqualTo(before.getString("place"));
        desk.send("again", ARREST_AGAIN);
        Newsdesk.readAllAgain();
        desk.send("arrest", "Late news.\n\n" + ARREST);
        JsonPath now = event(id);
        assertThat(now.getString("place")).isEqualTo("Langhafen");
        assertThat(now.getString("summary")).isEqualTo("Police arrested a baker in Langhafen");
        assertThat(now.getList("history.state")).containsExactly("APPLIED");
        undo(made);
        assertThat(event(id).getString("place")).isEqualTo(before.getString("place"));
        assertThat(event(id).getString("date.edtf")).isEqualTo(before.getString("date.edtf"));
        assertThat(event(id).getInt("version")).isEqualTo(2);
    }

    @Test
    void aRejectedEventIsInNoListWhateverComes() {
        String article = desk.send("arrest", ARREST);
        String id = arrest(article);
        JsonPath made = ok(REJECT, Map.of("id", id)).setRootPath("data.rejectEvent");
        assertThat(made.getString("event.status")).isEqualTo("REJECTED");
        assertThat(events(article).getList("article.events.nodes.id")).doesNotContain(id);
        assertThat(events(article, "REJECTED").getList("article.events.nodes.id")).contains(id);
        Newsdesk.readAllAgain();
        String corrected = desk.send("arrest", "Late news.\n\n" + ARREST);
        assertThat(events(corrected).getList("article.events.nodes.id")).doesNotContain(id);
        assertThat(event(id).getString("status")).isEqualTo("REJECTED");
        undo(made);
        assertThat(events(corrected).getList("article.events.nodes.id")).contains(id);
    }

    @Test
    void anEditorWhoSawAnOlderVersionIsToldAndWhatMakesNoSenseIsRefused() {
        String id = arrest(desk.send("arrest", ARREST));
        assertThat(refused(CORRECT, Map.of("id", id))).startsWith("BAD_ARGUMENT: Nothing is to be corrected");
        assertThat(refused(CORRECT, Map.of("id", id, "date", "soon"))).startsWith("BAD_ARGUMENT: 'date' is no date");
        assertThat(Newsdesk.as(Newsdesk.READER, REJECT, Map.of("id", id)).getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
        ok(CORRECT, Map.of("id", id, "place", "Langhafen", "version", 0));
        assertThat(refused(REJECT, Map.of("id", id, "version", 0))).startsWith("CONFLICT: This event has version 1 now");
        String nothing =
                new onrecord.graphql.identity.GlobalId(onrecord.graphql.identity.NodeKind.EVENT, new java.util.UUID(1, 1)).toString();
        assertThat(refused(REJECT, Map.of("id", nothing))).startsWith("NOT_FOUND: ");
    }
}
