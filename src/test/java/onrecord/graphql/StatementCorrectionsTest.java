package onrecord.graphql;

import static onrecord.graphql.Newsdesk.look;
import static onrecord.graphql.Newsdesk.ok;
import static onrecord.graphql.Newsdesk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Editors say who said what, and when, and it stays so. */
@QuarkusTest
@TestProfile(Newsdesk.Roles.class)
class StatementCorrectionsTest extends AtTheNewsdesk {

    private static final String SPEAKER =
            "mutation ($id: ID!, $person: ID, $name: String, $kind: SpeakerKind, $version: Int) { correctSpeaker(id: $id, speakerId: $person, "
                    + "speakerName: $name, speakerKind: $kind, expectedVersion: $version) { statement { id speakerName speakerKind speaker { id name } version } "
                    + "correction { id state changes { field before after } } } }";

    private static final String STATEMENT =
            "mutation ($id: ID!, $saidOn: String, $polarity: Polarity, $none: Boolean, $version: Int) { correctStatement(id: $id, saidOn: $saidOn, "
                    + "polarity: $polarity, notAStatement: $none, expectedVersion: $version) { statement { id saidOn { edtf } polarity determinacy confidence } "
                    + "correction { id state changes { field before after } } } }";

    private static final String UNDO = "mutation ($id: ID!) { undoCorrection(id: $id) { correction { state } } }";

    private static final String WINDMILL = "Windmill turns\n\n“The sails are mended,” said Tede Wilms, the miller. "
            + "Swantje Bahr, the mayor, watched from the dike.";

    private static final String ELSEWHERE = "Dike holds\n\n“The dike is dry,” said Frauke Ohm, the dike reeve.";

    /** What the article prints of these words. */
    private static JsonPath statement(String article, String words) {
        JsonPath all = look("query ($filter: StatementFilter) { statements(filter: $filter) { nodes { id text speakerName speakerKind "
                + "speaker { id name } saidOn { edtf } polarity determinacy version history { kind state } } } }",
                "filter", Map.of("articleId", article, "determinacy", List.of("DETERMINATE", "INDETERMINATE")));
        int place = all.getList("statements.nodes.text", String.class).stream().map(text -> text.contains(words)).toList().indexOf(true);
        assertThat(place).as(all.prettify()).isNotNegative();
        return all.setRootPath("data.statements.nodes[" + place + "]");
    }

    private static String named(String name) {
        return look("query ($name: String!) { persons(filter: {name: $name}) { nodes { id name } } }", "name", name)
                .getString("persons.nodes.find { it.name == '" + name + "' }.id");
    }

    private static List<String> saidBy(String person) {
        return look("query ($id: ID!) { person(id: $id) { statementCount statements { nodes { text } } } }", "id", person)
                .getList("person.statements.nodes.text");
    }

    private static JsonPath credit(String statement, String person) {
        return ok(SPEAKER, Map.of("id", statement, "person", person)).setRootPath("data.correctSpeaker");
    }

    private static void undo(JsonPath made) {
        assertThat(ok(UNDO, Map.of("id", made.getString("correction.id"))).getString("undoCorrection.correction.state"))
                .isEqualTo("UNDONE");
    }

    @Test
    void anotherPersonOfTheArticleSaidIt() {
        String article = desk.send("windmill", WINDMILL);
        String tede = named("Tede Wilms");
        String swantje = named("Swantje Bahr");
        JsonPath made = credit(statement(article, "sails").getString("id"), swantje);
        assertThat(made.getString("statement.speaker.id")).isEqualTo(swantje);
        assertThat(made.getInt("statement.version")).isEqualTo(1);
        assertThat(made.getList("correction.changes.field")).containsExactly("speaker");
        assertThat(made.getString("correction.changes[0].before")).isEqualTo("Tede Wilms");
        assertThat(saidBy(swantje)).singleElement().asString().contains("sails");
        assertThat(saidBy(tede)).isEmpty();
        undo(made);
        assertThat(saidBy(tede)).singleElement().asString().contains("sails");
        assertThat(saidBy(swantje)).isEmpty();
    }

    @Test
    void whoIsNotNamedInTheArticleSaidIt() {
        String article = desk.send("windmill", WINDMILL);
        desk.send("dike", ELSEWHERE);
        String frauke = named("Frauke Ohm");
        JsonPath made = credit(statement(article, "sails").getString("id"), frauke);
        assertThat(made.getString("statement.speaker.id")).isEqualTo(frauke);
        Newsdesk.readAllAgain();
        assertThat(statement(article, "sails").getString("speaker.id")).isEqualTo(frauke);
        assertThat(saidBy(frauke)).hasSize(2);
        undo(made);
        assertThat(saidBy(frauke)).hasSize(1);
        assertThat(statement(article, "sails").getString("speaker.name")).isEqualTo("Tede Wilms");
    }

    @Test
    void theSpeakerStaysInATextThatIsSentAgainWithOtherOffsets() {
        String article = desk.send("windmill", WINDMILL);
        desk.send("dike", ELSEWHERE);
        String frauke = named("Frauke Ohm");
        JsonPath made = credit(statement(article, "sails").getString("id"), frauke);
        String corrected = desk.send("windmill", "Mended at noon, when the wind had dropped.\n\n" + WINDMILL);
        assertThat(corrected).isNotEqualTo(article);
        JsonPath now = statement(corrected, "sails");
        assertThat(now.getString("speaker.id")).isEqualTo(frauke);
        assertThat(now.getList("history.kind")).containsExactly("SPEAKER_CORRECTED");
        assertThat(now.getInt("version")).isEqualTo(1);
        String without = desk.send("windmill", "Windmill stops\n\nThe miller was not there.");
        assertThat(state(made)).isEqualTo("NOT_APPLIED");
        assertThat(without).isNotEqualTo(corrected);
        desk.send("windmill", WINDMILL);
        assertThat(state(made)).isEqualTo("APPLIED");
        assertThat(statement(article, "sails").getString("speaker.id")).isEqualTo(frauke);
        undo(made);
        assertThat(statement(article, "sails").getString("speaker.name")).isEqualTo("Tede Wilms");
    }

    private static String state(JsonPath made) {
        return look("{ corrections(first: 100) { nodes { id state } } }")
                .getString("corrections.nodes.find { it.id == '" + made.getString("correction.id") + "' }.state");
    }

    @Test
    void anOrganisationSaidIt() {
        String article = desk.send("windmill", WINDMILL);
        String id = statement(article, "sails").getString("id");
        JsonPath made = ok(SPEAKER, Map.of("id", id, "name", "Millers' Guild")).setRootPath("data.correctSpeaker");
        assertThat(made.getString("statement.speakerKind")).isEqualTo("ORGANISATION");
        assertThat(made.getString("statement.speakerName")).isEqualTo("Millers' Guild");
        assertThat(made.getMap("statement.speaker")).isNull();
        desk.send("more", "Sails again\n\nTede Wilms, the miller, rested.");
        assertThat(statement(article, "sails").getString("speakerName")).isEqualTo("Millers' Guild");
    }

    @Test
    void whenItWasSaidAndThatItWasDeniedOrNotSaidAtAllStays() {
        String article = desk.send("windmill", WINDMILL);
        String tede = named("Tede Wilms");
        String id = statement(article, "sails").getString("id");
        JsonPath said = ok(STATEMENT, Map.of("id", id, "saidOn", "2021-02", "polarity", "NEGATED")).setRootPath("data.correctStatement");
        assertThat(said.getString("statement.saidOn.edtf")).isEqualTo("2021-02");
        assertThat(said.getString("statement.polarity")).isEqualTo("NEGATED");
        JsonPath none = ok(STATEMENT, Map.of("id", id, "none", true, "version", 1)).setRootPath("data.correctStatement");
        assertThat(none.getString("statement.determinacy")).isEqualTo("INDETERMINATE");
        assertThat(saidBy(tede)).isEmpty();
        Newsdesk.readAllAgain();
        String corrected = desk.send("windmill", "Late.\n\n" + WINDMILL);
        JsonPath now = statement(corrected, "sails");
        assertThat(now.getString("determinacy")).isEqualTo("INDETERMINATE");
        assertThat(now.getString("saidOn.edtf")).isEqualTo("2021-02");
        assertThat(saidBy(tede)).isEmpty();
        undo(none);
        assertThat(saidBy(tede)).hasSize(1);
        assertThat(statement(corrected, "sails").getString("polarity")).isEqualTo("NEGATED");
        undo(said);
        assertThat(statement(corrected, "sails").getString("polarity")).isEqualTo("AFFIRMED");
    }

    @Test
    void anEditorWhoSawAnOlderVersionIsTold() {
        String article = desk.send("windmill", WINDMILL);
        String id = statement(article, "sails").getString("id");
        ok(STATEMENT, Map.of("id", id, "none", true, "version", 0));
        assertThat(refused(STATEMENT, Map.of("id", id, "saidOn", "2020", "version", 0)))
                .startsWith("CONFLICT: This statement has version 1 now, and you saw version 0.");
        assertThat(refused(SPEAKER, Map.of("id", id, "name", "Guild", "version", 0))).startsWith("CONFLICT: ");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        String article = desk.send("windmill", WINDMILL);
        String id = statement(article, "sails").getString("id");
        String tede = named("Tede Wilms");
        assertThat(refused(STATEMENT, Map.of("id", id))).startsWith("BAD_ARGUMENT: Nothing is to be corrected");
        assertThat(refused(STATEMENT, Map.of("id", id, "saidOn", "yesterday"))).startsWith("BAD_ARGUMENT: 'saidOn' is no date");
        assertThat(refused(STATEMENT, Map.of("id", tede, "none", true))).startsWith("BAD_ID: ");
        assertThat(refused(SPEAKER, Map.of("id", id))).startsWith("BAD_ARGUMENT: Give either");
        assertThat(refused(SPEAKER, Map.of("id", id, "person", tede, "name", "X"))).startsWith("BAD_ARGUMENT: Give either");
        assertThat(refused(SPEAKER, Map.of("id", id, "name", "X", "kind", "PERSON"))).startsWith("BAD_ARGUMENT: A person is given by");
        Map<String, Object> unknown = new HashMap<>(Map.of("none", true));
        unknown.put("id",
                new onrecord.graphql.identity.GlobalId(onrecord.graphql.identity.NodeKind.STATEMENT, new java.util.UUID(1, 1)).toString());
        assertThat(refused(STATEMENT, unknown)).startsWith("NOT_FOUND: ");
        assertThat(Newsdesk.as(Newsdesk.READER, STATEMENT, Map.of("id", id, "none", true)).getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
        assertThat(statement(article, "sails").getInt("version")).isZero();
    }
}
