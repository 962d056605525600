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

/** Editors merge, split and rename persons, and it stays so. */
@QuarkusTest
@TestProfile(Newsdesk.Roles.class)
class PersonCorrectionsTest extends AtTheNewsdesk {

    private static final String MERGE =
            "mutation ($ids: [ID!]!, $versions: [Int!], $reason: String) { mergePersons(ids: $ids, expectedVersions: $versions, "
                    + "reason: $reason) { person { id name formerIds version } correction { id kind state editor reason } } }";

    private static final String SPLIT =
            "mutation ($id: ID!, $articles: [ID!]!, $version: Int) { splitPerson(id: $id, articleIds: $articles, expectedVersion: $version) "
                    + "{ person { id name } other { id name history { kind } } correction { id state } } }";

    private static final String RENAME =
            "mutation ($id: ID!, $name: String!, $version: Int) { renamePerson(id: $id, name: $name, expectedVersion: $version) "
                    + "{ person { id name aliases } correction { id changes { field before after } } } }";

    private static final String UNDO =
            "mutation ($id: ID!) { undoCorrection(id: $id, reason: \"it was two after all\") { correction { state undoneBy undoneReason } } }";

    private static final String PERSON =
            "query ($id: ID!) { person(id: $id) { id name aliases formerIds version articleCount statementCount "
                    + "articles { nodes { id } } statements { nodes { text } } history { id kind state editor reason } identityChanges { reason } } }";

    private static final String SLUICE = "Sluice opens\n\n“The sluice is open,” said Gesine Harmstorf, the sluice keeper. "
            + "The gates were green before the lampreys came.";

    private static final String CHOIR = "Choir sings\n\n“We sang until dawn,” said Gesa Wulfhagen, a soprano. "
            + "The organist, the bellows boy and the sexton listened.";

    private static final String CHOIR_AGAIN = "Choir rests\n\n“My voice is gone,” said Gesa Wulfhagen, the soprano, on Friday. "
            + "The organist brought honey.";

    private static String named(String name) {
        return look("query ($name: String!) { persons(filter: {name: $name}) { nodes { id name } } }", "name", name)
                .getString("persons.nodes.find { it.name == '" + name + "' }.id");
    }

    private static JsonPath person(String id) {
        return look(PERSON, "id", id).setRootPath("data.person");
    }

    private static JsonPath merge(String... ids) {
        return ok(MERGE, Map.of("ids", List.of(ids), "reason", "a stage name")).setRootPath("data.mergePersons");
    }

    private static void undo(JsonPath made) {
        assertThat(ok(UNDO, Map.of("id", made.getString("correction.id"))).getString("undoCorrection.correction.state"))
                .isEqualTo("UNDONE");
    }

    private static boolean areOne(String one, String other) {
        return person(one).getString("id").equals(person(other).getString("id"));
    }

    @Test
    void mergedPersonsAreOneWithTheOlderIdAndBothSayWhatTheySaid() {
        desk.send("sluice", SLUICE);
        desk.send("choir", CHOIR);
        String gesine = named("Gesine Harmstorf");
        String gesa = named("Gesa Wulfhagen");
        JsonPath merged = merge(gesa, gesine);
        assertThat(merged.getString("person.id")).isEqualTo(gesine);
        assertThat(merged.getList("person.formerIds")).containsExactly(gesa);
        assertThat(merged.getInt("person.version")).isEqualTo(1);
        assertThat(merged.getString("correction.state")).isEqualTo("APPLIED");
        assertThat(merged.getString("correction.editor")).isEqualTo("editor");
        JsonPath now = person(gesa);
        assertThat(now.getList("statements.nodes.text", String.class)).anyMatch(text -> text.contains("sluice"))
                .anyMatch(text -> text.contains("dawn"));
        assertThat(now.getList("history.kind")).containsExactly("PERSONS_MERGED");
        assertThat(now.getString("history[0].reason")).isEqualTo("a stage name");
        assertThat(now.getList("identityChanges.reason")).contains("an editor has said so");
    }

    @Test
    void mergedPersonsStayOneWhateverComesAndHoweverOftenAllIsReadAgain() {
        desk.send("sluice", SLUICE);
        desk.send("choir", CHOIR);
        String gesine = named("Gesine Harmstorf");
        String gesa = named("Gesa Wulfhagen");
        merge(gesine, gesa);
        String later = desk.send("rest", CHOIR_AGAIN);
        assertThat(person(gesine).getList("articles.nodes.id")).hasSize(3).contains(later);
        Newsdesk.readAllAgain();
        assertThat(areOne(gesine, gesa)).isTrue();
        assertThat(person(gesine).getInt("articleCount")).isEqualTo(3);
    }

    @Test
    void mergedPersonsStayOneWhenTheirArticlesAreSentAgainWithOtherOffsets() {
        desk.send("sluice", SLUICE);
        desk.send("choir", CHOIR);
        String gesine = named("Gesine Harmstorf");
        String gesa = named("Gesa Wulfhagen");
        JsonPath merged = merge(gesine, gesa);
        desk.send("choir", "Corrected at noon.\n\n" + CHOIR.replace("until dawn", "until midnight"));
        desk.send("sluice", SLUICE.replace("Sluice opens", "The old sluice opens at last"));
        assertThat(areOne(gesine, gesa)).isTrue();
        JsonPath now = person(gesine);
        assertThat(now.getInt("articleCount")).isEqualTo(2);
        assertThat(now.getList("statements.nodes.text", String.class)).anyMatch(text -> text.contains("midnight"));
        undo(merged);
        // Neither has an appearance of the time before left, so nothing tells which of the two the older id was: only that they are two.
        assertThat(person(named("Gesa Wulfhagen")).getInt("articleCount")).isEqualTo(1);
        assertThat(person(named("Gesine Harmstorf")).getInt("articleCount")).isEqualTo(1);
        assertThat(named("Gesa Wulfhagen")).isNotEqualTo(named("Gesine Harmstorf"));
    }

    @Test
    void aMergeTakenBackMakesTwoWithTheirOwnIdsAgain() {
        desk.send("sluice", SLUICE);
        desk.send("choir", CHOIR);
        String gesine = named("Gesine Harmstorf");
        String gesa = named("Gesa Wulfhagen");
        JsonPath merged = merge(gesine, gesa);
        undo(merged);
        assertThat(person(gesine).getString("id")).isEqualTo(gesine);
        assertThat(person(gesa).getString("id")).isEqualTo(gesa);
        assertThat(person(gesa).getList("statements.nodes.text", String.class)).singleElement().asString().contains("dawn");
        assertThat(person(gesine).getString("history[0].state")).isEqualTo("UNDONE");
        assertThat(person(gesine).getInt("version")).isEqualTo(2);
        assertThat(refused(UNDO, Map.of("id", merged.getString("correction.id")))).startsWith("CONFLICT: It was taken back already");
        merge(gesine, gesa);
        assertThat(areOne(gesine, gesa)).isTrue();
    }

    @Test
    void aCorrectionWhoseArticlesAreGoneWaitsUntilTheyComeBack() {
        desk.send("sluice", SLUICE);
        String choir = desk.send("choir", CHOIR);
        String gesine = named("Gesine Harmstorf");
        String merged = merge(gesine, named("Gesa Wulfhagen")).getString("correction.id");
        Newsdesk.delete(choir);
        assertThat(state(merged)).isEqualTo("NOT_APPLIED");
        assertThat(person(gesine).getInt("articleCount")).isEqualTo(1);
        desk.send("choir", CHOIR);
        assertThat(state(merged)).isEqualTo("APPLIED");
        assertThat(person(gesine).getInt("articleCount")).isEqualTo(2);
    }

    private static String state(String correction) {
        return look("{ corrections(first: 100) { nodes { id state } } }")
                .getString("corrections.nodes.find { it.id == '" + correction + "' }.state");
    }

    @Test
    void aSplitPersonIsTwoWhateverComesAndHoweverOftenAllIsReadAgain() {
        String first = desk.send("choir", CHOIR);
        String second = desk.send("rest", CHOIR_AGAIN);
        String gesa = named("Gesa Wulfhagen");
        assertThat(person(gesa).getInt("articleCount")).isEqualTo(2);
        JsonPath split = ok(SPLIT, Map.of("id", gesa, "articles", List.of(second), "version", 0)).setRootPath("data.splitPerson");
        String other = split.getString("other.id");
        assertThat(split.getString("person.id")).isEqualTo(gesa);
        assertThat(other).isNotEqualTo(gesa);
        assertThat(split.getList("other.history.kind")).containsExactly("PERSON_SPLIT");
        desk.send("more", "Choir ends\n\nGesa Wulfhagen left the choir. The organist, the sexton and the bellows boy wept.");
        Newsdesk.readAllAgain();
        desk.send("rest", "Late news.\n\n" + CHOIR_AGAIN.replace("honey", "honey and sage"));
        assertThat(areOne(gesa, other)).isFalse();
        assertThat(person(gesa).getList("articles.nodes.id")).contains(first);
        assertThat(person(other).getList("statements.nodes.text", String.class)).anyMatch(text -> text.contains("voice is gone"));
        undo(split);
        assertThat(areOne(gesa, other)).isTrue();
    }

    @Test
    void aRenamedPersonKeepsTheNameWhateverTheArticlesPrint() {
        desk.send("choir", CHOIR);
        String gesa = named("Gesa Wulfhagen");
        JsonPath renamed = ok(RENAME, Map.of("id", gesa, "name", "Gesa von Wulfhagen")).setRootPath("data.renamePerson");
        assertThat(renamed.getString("person.name")).isEqualTo("Gesa von Wulfhagen");
        assertThat(renamed.getList("person.aliases")).contains("Gesa Wulfhagen");
        assertThat(renamed.getString("correction.changes[0].before")).isEqualTo("Gesa Wulfhagen");
        assertThat(renamed.getString("correction.changes[0].after")).isEqualTo("Gesa von Wulfhagen");
        desk.send("rest", CHOIR_AGAIN);
        Newsdesk.readAllAgain();
        desk.send("choir", "Corrected.\n\n" + CHOIR);
        assertThat(person(gesa).getString("name")).isEqualTo("Gesa von Wulfhagen");
        assertThat(named("Gesa von Wulfhagen")).isEqualTo(gesa);
        undo(renamed);
        assertThat(person(gesa).getString("name")).isEqualTo("Gesa Wulfhagen");
        assertThat(person(gesa).getList("aliases")).doesNotContain("Gesa von Wulfhagen");
    }

    @Test
    void theLaterOfTwoCorrectionsThatContradictHolds() {
        String first = desk.send("choir", CHOIR);
        desk.send("rest", CHOIR_AGAIN);
        String gesa = named("Gesa Wulfhagen");
        JsonPath split = ok(SPLIT, Map.of("id", gesa, "articles", List.of(first))).setRootPath("data.splitPerson");
        String one = split.getString("person.id");
        String other = split.getString("other.id");
        assertThat(one).as("who is left").isEqualTo(gesa);
        JsonPath merged = merge(one, other);
        assertThat(areOne(one, other)).isTrue();
        undo(merged);
        assertThat(areOne(one, other)).isFalse();
    }

    @Test
    void anEditorWhoSawAnOlderVersionIsTold() {
        desk.send("sluice", SLUICE);
        desk.send("choir", CHOIR);
        String gesine = named("Gesine Harmstorf");
        String gesa = named("Gesa Wulfhagen");
        ok(RENAME, Map.of("id", gesa, "name", "Gesa von Wulfhagen", "version", 0));
        Map<String, Object> late = new HashMap<>(Map.of("id", gesa, "name", "G. Wulfhagen", "version", 0));
        assertThat(refused(RENAME, late))
                .startsWith("CONFLICT: This person has version 1 now, and you saw version 0. It was changed by editor at ");
        assertThat(refused(MERGE, Map.of("ids", List.of(gesine, gesa), "versions", List.of(0, 0)))).startsWith("CONFLICT: ");
        assertThat(person(gesa).getString("name")).isEqualTo("Gesa von Wulfhagen");
        ok(MERGE, Map.of("ids", List.of(gesine, gesa), "versions", List.of(0, 1)));
        assertThat(refused(RENAME, Map.of("id", gesine, "name", "G.", "version", 0))).startsWith("CONFLICT: ");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        String article = desk.send("sluice", SLUICE);
        String choir = desk.send("choir", CHOIR);
        String gesine = named("Gesine Harmstorf");
        String nobody =
                new onrecord.graphql.identity.GlobalId(onrecord.graphql.identity.NodeKind.PERSON, new java.util.UUID(1, 1)).toString();
        assertThat(refused(MERGE, Map.of("ids", List.of(gesine, nobody)))).startsWith("NOT_FOUND: ");
        assertThat(refused(MERGE, Map.of("ids", List.of(gesine, gesine)))).startsWith("BAD_ARGUMENT: ");
        assertThat(refused(MERGE, Map.of("ids", List.of(gesine)))).startsWith("BAD_ARGUMENT: ");
        assertThat(refused(MERGE, Map.of("ids", List.of(gesine, article)))).startsWith("BAD_ID: ");
        assertThat(refused(SPLIT, Map.of("id", gesine, "articles", List.of(article)))).contains("at least one has to stay");
        assertThat(refused(SPLIT, Map.of("id", gesine, "articles", List.of(choir)))).contains("Not all of these articles name this person");
        assertThat(refused(RENAME, Map.of("id", gesine, "name", " "))).startsWith("BAD_ARGUMENT: ");
        assertThat(refused(UNDO, Map.of("id", "00000000-0000-4000-8000-000000000000"))).startsWith("NOT_FOUND: ");
        assertThat(refused(UNDO, Map.of("id", "x"))).startsWith("BAD_ID: ");
        assertThat(person(gesine).getInt("version")).isZero();
    }

    @Test
    void onlyEditorsCorrectAndOnlyAdministratorsHaveAllReadAgain() {
        Map<String, Object> variables = Map.of("id", "x", "name", "Y");
        assertThat(Newsdesk.as(Newsdesk.READER, RENAME, variables).getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
        assertThat(Asking.send(RENAME, variables).getString("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
        assertThat(Newsdesk.as(Newsdesk.ADMIN, RENAME, variables).getString("errors[0].extensions.code")).isEqualTo("BAD_ID");
        assertThat(Newsdesk.as(Newsdesk.READER, "{ corrections { totalCount } }", Map.of()).getInt("data.corrections.totalCount"))
                .isNotNegative();
        assertThat(refused("mutation { rereadArticles { started } }", Map.of())).startsWith("FORBIDDEN: ");
    }

    @Test
    void whoCorrectedItIsToldToEditorsOnly() {
        desk.send("choir", CHOIR);
        String gesa = named("Gesa Wulfhagen");
        JsonPath renamed = Newsdesk.as(Newsdesk.ADMIN, RENAME, Map.of("id", gesa, "name", "Gesa von Wulfhagen"));
        ok(UNDO, Map.of("id", renamed.getString("data.renamePerson.correction.id")));
        String query = "query ($id: ID!) { person(id: $id) { history { editor undoneBy reason } } "
                + "corrections(filter: { subjectId: $id }) { nodes { editor undoneBy } edges { node { editor } } } }";
        JsonPath forEditors = ok(query, Map.of("id", gesa));
        assertThat(forEditors.getString("person.history[0].editor")).isEqualTo("admin");
        assertThat(forEditors.getString("person.history[0].undoneBy")).isEqualTo("editor");
        assertThat(forEditors.getString("corrections.edges[0].node.editor")).isEqualTo("admin");
        JsonPath forReaders = look(query, "id", gesa);
        assertThat(forReaders.getString("")).doesNotContain("admin");
        assertThat(forReaders.getString("person.history[0].editor")).isEqualTo("editor");
        assertThat(forReaders.getString("corrections.nodes[0].undoneBy")).isEqualTo("editor");
        JsonPath probed = Asking.send("{ corrections(filter: { editor: \"admin\" }) { totalCount } }", Map.of());
        assertThat(probed.getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
    }

    @Test
    void theAuditTrailIsFiltered() {
        desk.send("choir", CHOIR);
        String gesa = named("Gesa Wulfhagen");
        String id = ok(RENAME, Map.of("id", gesa, "name", "Gesa von Wulfhagen")).getString("renamePerson.correction.id");
        String query = "query ($filter: CorrectionFilter) { corrections(filter: $filter) { totalCount nodes { id words } } }";
        Map<String, Object> byEditor =
                Map.of("subjectId", gesa, "kind", List.of("PERSON_RENAMED"), "state", "APPLIED", "editor", "editor");
        JsonPath mine = ok(query, Map.of("filter", byEditor));
        assertThat(mine.getList("corrections.nodes.id")).containsExactly(id);
        assertThat(mine.getList("corrections.nodes[0].words")).containsExactly("Gesa Wulfhagen");
        assertThat(look(query, "filter", Map.of("subjectId", gesa, "kind", List.of("PERSON_SPLIT"))).getInt("corrections.totalCount"))
                .isZero();
        assertThat(look(query, "filter", Map.of("subjectId", gesa, "state", "UNDONE")).getInt("corrections.totalCount")).isZero();
    }
}
