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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Editors say what happened, and what did not, and it stays so. */
@QuarkusTest
@TestProfile(Newsdesk.Roles.class)
class EventCorrectionsTest extends AtTheNewsdesk {

    private static final String CORRECT =
            "mutation ($id: ID!, $date: String, $place: String, $summary: String, $version: Int) { correctEvent(id: $id, date: $date, place: $place, "
                    + "summary: $summary, expectedVersion: $version) { event { id summary place date { edtf } dateReport { summary } version } "
                    + "correction { id state changes { field before after } } } }";

    private static final String REJECT =
            "mutation ($id: ID!, $version: Int) { rejectEvent(id: $id, expectedVersion: $version) { event { id status } correction { id state } } }";

    private static final String SPLIT =
            "mutation ($id: ID!, $reports: [ID!]!, $version: Int) { splitEvent(id: $id, reportIds: $reports, expectedVersion: $version, "
                    + "reason: \"another baker\") { event { id articleCount } other { id articleCount history { kind reason } } "
                    + "correction { id kind state words subjectIds editor } } }";

    private static final String MERGE =
            "mutation ($ids: [ID!]!, $versions: [Int!]) { mergeEvents(ids: $ids, expectedVersions: $versions, reason: \"the wrong weekday\") { "
                    + "event { id articleCount formerIds version } correction { id kind state editor reason subjectIds } } }";

    private static final String UNDO = "mutation ($id: ID!) { undoCorrection(id: $id) { correction { state } } }";

    private static final String ARREST =
            "Flour and chalk\n\nPolice arrested the baker Momme Thaysen in Krummhafen on Monday. He had sold flour mixed with chalk.";

    private static final String ARREST_AGAIN =
            "Chalk in the flour\n\nMomme Thaysen, the baker who mixed flour with chalk, was arrested by police in Krummhafen on Monday.";

    /** The day is days apart from that of the others, so that nothing but an editor makes it the same arrest. */
    private static final String ARREST_OF_ANOTHER_DAY =
            "A baker in custody\n\nPolice arrested the baker Momme Thaysen in Krummhafen last Thursday. Chalk was found in his flour.";

    private static final String ARREST_A_THIRD_TIME =
            "The baker\n\nMomme Thaysen, the baker, was arrested in Krummhafen on Monday. He had mixed flour with chalk.";

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

    /** The ids of those of the reports of an event that stand in this article. */
    private static List<String> reports(String event, String article) {
        return look("query ($id: ID!) { event(id: $id) { reports(first: 100) { nodes { id article { id } } } } }", "id", event)
                .getList("event.reports.nodes.findAll { it.article.id == '" + article + "' }.id");
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
        assertThat(event(id).getString("place")).as("what the second article says").isEqualTo("Krummhafen");
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
    void aReportOfSomethingElseIsAnEventOfItsOwnWhateverComes() {
        String first = desk.send("arrest", ARREST);
        String second = desk.send("again", ARREST_AGAIN);
        String id = arrest(first);
        assertThat(event(id).getInt("articleCount")).isEqualTo(2);
        JsonPath split = ok(SPLIT, Map.of("id", id, "reports", reports(id, second), "version", 0)).setRootPath("data.splitEvent");
        String other = split.getString("other.id");
        assertThat(split.getString("event.id")).isEqualTo(id).isNotEqualTo(other);
        assertThat(split.getInt("event.articleCount")).isEqualTo(1);
        assertThat(split.getString("correction.kind")).isEqualTo("EVENT_SPLIT");
        assertThat(split.getString("correction.state")).isEqualTo("APPLIED");
        assertThat(split.getString("correction.editor")).isEqualTo("editor");
        assertThat(split.getString("correction.words[0]")).contains("was arrested");
        assertThat(split.getList("correction.subjectIds")).containsExactly(id, other);
        assertThat(split.getList("other.history.kind")).containsExactly("EVENT_SPLIT");
        assertThat(split.getList("other.history.reason")).containsExactly("another baker");
        assertThat(event(id).getList("history.kind")).containsExactly("EVENT_SPLIT");
        Newsdesk.readAllAgain();
        String corrected =
                desk.send("again", "Late news.\n\n" + ARREST_AGAIN.replace("was arrested by police", "was arrested by the police"));
        assertThat(arrest(corrected)).isNotEqualTo(id);
        assertThat(arrest(first)).isEqualTo(id);
        desk.send("third", "The baker\n\nMomme Thaysen, the baker, was arrested in Krummhafen on Monday. He had mixed flour with chalk.");
        assertThat(arrest(corrected)).isNotEqualTo(arrest(first));
        undo(split);
        assertThat(arrest(corrected)).isEqualTo(arrest(first));
        assertThat(event(id).getInt("version")).isEqualTo(2);
    }

    @Test
    void theEventThatIsLeftKeepsTheIdHoweverManyReportsLeaveIt() {
        String first = desk.send("arrest", ARREST);
        String second = desk.send("again", ARREST_AGAIN);
        String id = arrest(first);
        JsonPath made = ok(SPLIT, Map.of("id", id, "reports", reports(id, first))).setRootPath("data.splitEvent");
        assertThat(made.getString("event.id")).isEqualTo(id).isEqualTo(arrest(second));
        assertThat(made.getString("other.id")).isNotEqualTo(id).isEqualTo(arrest(first));
        undo(made);
        assertThat(List.of(arrest(first), arrest(second))).containsExactly(id, id);
        String third = desk.send("third",
                "The baker\n\nMomme Thaysen, the baker, was arrested in Krummhafen on Monday. He had mixed flour with chalk.");
        assertThat(arrest(third)).isEqualTo(id);
        List<String> leaving = Stream.concat(reports(id, first).stream(), reports(id, third).stream()).toList();
        JsonPath most = ok(SPLIT, Map.of("id", id, "reports", leaving)).setRootPath("data.splitEvent");
        assertThat(most.getString("event.id")).isEqualTo(id).isEqualTo(arrest(second));
        assertThat(arrest(first)).isEqualTo(arrest(third)).isEqualTo(most.getString("other.id"));
        Newsdesk.readAllAgain();
        assertThat(arrest(second)).isEqualTo(id);
        undo(most);
        assertThat(List.of(arrest(first), arrest(second), arrest(third))).containsExactly(id, id, id);
    }

    @Test
    void aReportIsTakenOutOfAnEventOfManyReportsAtOnce() {
        String first = desk.send("arrest", ARREST);
        String wrong = desk.send("again", ARREST_AGAIN);
        for (int i = 0; i < 62; i++) {
            desk.send("paper " + i, ARREST + " Paper number " + i + " of the coast tells of it, too.");
        }
        String id = arrest(first);
        int articles = event(id).getInt("articleCount");
        assertThat(articles).isGreaterThan(60);
        assertThat(arrest(wrong)).isEqualTo(id);
        JsonPath split = ok(SPLIT, Map.of("id", id, "reports", reports(id, wrong))).setRootPath("data.splitEvent");
        assertThat(split.getString("other.id")).isEqualTo(arrest(wrong)).isNotEqualTo(id);
        assertThat(event(id).getInt("articleCount")).isEqualTo(articles - 1);
        desk.send("arrest", "Late news.\n\n" + ARREST);
        assertThat(arrest(wrong)).isNotEqualTo(id);
        undo(split);
        assertThat(arrest(wrong)).isEqualTo(id);
    }

    @Test
    void onlySomeReportsOfAnEventAreTakenOutOfIt() {
        String first = desk.send("arrest", ARREST);
        String second = desk.send("again", ARREST_AGAIN);
        String id = arrest(first);
        List<String> here = reports(id, first);
        List<String> there = reports(id, second);
        assertThat(refused(SPLIT, Map.of("id", id, "reports", Stream.concat(here.stream(), there.stream()).toList())))
                .isEqualTo("BAD_ARGUMENT: These are all reports of this event: at least one has to stay.");
        assertThat(refused(SPLIT, Map.of("id", id, "reports", List.of("00000000-0000-4000-8000-000000000000"))))
                .isEqualTo("BAD_ARGUMENT: Not all of these reports are of this event.");
        assertThat(refused(SPLIT, Map.of("id", id, "reports", List.of()))).startsWith("BAD_ARGUMENT: ");
        assertThat(refused(SPLIT, Map.of("id", id, "reports", List.of(first)))).startsWith("BAD_ID: ");
        assertThat(refused(SPLIT, Map.of("id", id, "reports", there, "version", 3))).startsWith("CONFLICT: ");
        assertThat(Newsdesk.as(Newsdesk.READER, SPLIT, Map.of("id", id, "reports", there)).getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
        assertThat(event(id).getInt("version")).isZero();
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

    @Test
    void twoEventsThatAnEditorMergesAreOneWhateverComes() {
        String first = desk.send("arrest", ARREST);
        String second = desk.send("thursday", ARREST_OF_ANOTHER_DAY);
        String id = arrest(first);
        String other = arrest(second);
        assertThat(other).isNotEqualTo(id);
        JsonPath merged = ok(MERGE, Map.of("ids", List.of(id, other), "versions", List.of(0, 0))).setRootPath("data.mergeEvents");
        String one = merged.getString("event.id");
        assertThat(List.of(arrest(first), arrest(second))).containsExactly(one, one);
        assertThat(merged.getInt("event.articleCount")).isEqualTo(2);
        assertThat(merged.getList("event.formerIds")).containsExactly(one.equals(id) ? other : id);
        assertThat(merged.getInt("event.version")).isEqualTo(1);
        assertThat(merged.getString("correction.kind")).isEqualTo("EVENTS_MERGED");
        assertThat(merged.getString("correction.editor")).isEqualTo("editor");
        assertThat(merged.getList("correction.subjectIds")).containsExactly(id, other);
        assertThat(event(id).getList("history.kind")).containsExactly("EVENTS_MERGED");
        assertThat(event(other).getString("id")).as("the other id keeps answering").isEqualTo(one);
        Newsdesk.readAllAgain();
        String corrected = desk.send("thursday", "Late news.\n\n" + ARREST_OF_ANOTHER_DAY.replace("was found", "was discovered"));
        assertThat(arrest(corrected)).isEqualTo(one);
        String third = desk.send("third", ARREST_A_THIRD_TIME);
        assertThat(arrest(third)).as("what is like one of them").isEqualTo(one);
        undo(merged);
        assertThat(arrest(first)).isEqualTo(id).isEqualTo(arrest(third));
        assertThat(arrest(corrected)).isNotEqualTo(id);
        assertThat(event(id).getList("history.state")).containsExactly("UNDONE");
    }

    @Test
    void eventsThatWereMergedGetTheirIdsBack() {
        String first = desk.send("arrest", ARREST);
        String second = desk.send("thursday", ARREST_OF_ANOTHER_DAY);
        List<String> ids = List.of(arrest(first), arrest(second));
        undo(ok(MERGE, Map.of("ids", ids)).setRootPath("data.mergeEvents"));
        assertThat(List.of(arrest(first), arrest(second))).isEqualTo(ids);
    }

    @Test
    void anArticleThatComesBackReportsTheEventItWasMergedWith() {
        String first = desk.send("arrest", ARREST);
        String second = desk.send("thursday", ARREST_OF_ANOTHER_DAY);
        ok(MERGE, Map.of("ids", List.of(arrest(first), arrest(second))));
        String one = arrest(first);
        Newsdesk.delete(second);
        assertThat(event(one).getInt("articleCount")).isEqualTo(1);
        ok("mutation ($id: ID!) { restore(id: $id) { article { id } } }", Map.of("id", second));
        assertThat(arrest(second)).isEqualTo(one);
    }

    @Test
    void eventsOfManyReportsAreMergedAndPartedAtOnce() {
        String first = desk.send("arrest", ARREST);
        String second = desk.send("thursday", ARREST_OF_ANOTHER_DAY);
        for (int i = 0; i < 62; i++) {
            desk.send("monday " + i, ARREST + " Paper number " + i + " of the coast tells of it, too.");
            desk.send("thursday " + i, ARREST_OF_ANOTHER_DAY + " Paper number " + i + " of the moor tells of it, too.");
        }
        String id = arrest(first);
        String other = arrest(second);
        assertThat(event(id).getInt("articleCount")).isGreaterThan(60);
        assertThat(event(other).getInt("articleCount")).isGreaterThan(60);
        assertThat(other).isNotEqualTo(id);
        JsonPath merged = ok(MERGE, Map.of("ids", List.of(id, other))).setRootPath("data.mergeEvents");
        assertThat(arrest(first)).isEqualTo(arrest(second)).isEqualTo(merged.getString("event.id"));
        undo(merged);
        assertThat(arrest(first)).isNotEqualTo(arrest(second));
    }

    @Test
    void onlyDifferentEventsAreMerged() {
        String first = desk.send("arrest", ARREST);
        String id = arrest(first);
        String other = arrest(desk.send("thursday", ARREST_OF_ANOTHER_DAY));
        assertThat(refused(MERGE, Map.of("ids", List.of(id))))
                .isEqualTo("BAD_ARGUMENT: 'ids' are of 2 events at least and 100 at most, not of 1.");
        assertThat(refused(MERGE, Map.of("ids", List.of(id, id)))).isEqualTo("BAD_ARGUMENT: Two of these ids are of one event already.");
        assertThat(refused(MERGE, Map.of("ids", List.of(id, first)))).startsWith("BAD_ID: ");
        assertThat(refused(MERGE, Map.of("ids", List.of(id, other), "versions", List.of(0))))
                .startsWith("BAD_ARGUMENT: 'expectedVersions'");
        assertThat(refused(MERGE, Map.of("ids", List.of(id, other), "versions", List.of(0, 4)))).startsWith("CONFLICT: ");
        assertThat(Newsdesk.as(Newsdesk.READER, MERGE, Map.of("ids", List.of(id, other))).getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
        assertThat(arrest(first)).isEqualTo(id).isNotEqualTo(other);
    }

    @Test
    void anEventThatWasMergedIsSplitAgainByALaterRuling() {
        String first = desk.send("arrest", ARREST);
        String second = desk.send("thursday", ARREST_OF_ANOTHER_DAY);
        ok(MERGE, Map.of("ids", List.of(arrest(first), arrest(second))));
        String one = arrest(first);
        ok(SPLIT, Map.of("id", one, "reports", reports(one, second)));
        assertThat(arrest(second)).isNotEqualTo(arrest(first));
        Newsdesk.readAllAgain();
        assertThat(arrest(second)).isNotEqualTo(arrest(first));
    }
}
