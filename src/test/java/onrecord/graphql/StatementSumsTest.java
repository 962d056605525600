package onrecord.graphql;

import static onrecord.graphql.Newsdesk.look;
import static onrecord.graphql.Newsdesk.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import onrecord.storage.Archive;
import onrecord.storage.Telling;
import org.junit.jupiter.api.Test;

/** What all statements add up to is what counting them gives, whatever has come and gone. */
@QuarkusTest
@TestProfile(Newsdesk.Roles.class)
class StatementSumsTest extends AtTheNewsdesk {

    private static final String SUMS = "{ statementCounts(FILTER) { total speakers(first: SIZE) { kind name statementCount person { id } } "
            + "named: speakers(first: SIZE, kind: [ORGANISATION, UNNAMED]) { kind name statementCount } "
            + "persons: speakers(first: SIZE, kind: [PERSON], atLeast: 2) { kind name statementCount person { id } } "
            + "about(first: SIZE) { statementCount person { id } } publishers(first: SIZE) { publisher count } "
            + "printed(first: SIZE) { publisherCount statementCount statement { id } } "
            + "series(by: MONTH, last: 100) { points { firstDay count dayAssumed } earlier vague undated } } "
            + "speakingNetwork(FILTER, first: SIZE) { links { source target count } more } "
            + "statements(FILTER, first: 1) { totalCount } }";

    private static final String MILL = "Mill burns\n\n“Hauke Detlefs left the stove burning,” said Wiebke Lornsen, the miller. "
            + "“Wiebke Lornsen is mistaken,” said Hauke Detlefs, the baker. The Dike Board said Hauke Detlefs was asleep.";

    private static final String WEIR = "Weir opens\n\n“Hauke Detlefs never swims,” said Antje Bohnsack, a diver. The weir was green.";

    @Inject
    Archive archive;

    @Inject
    Pool pool;

    private static void assertRight() {
        for (int size : List.of(2, 100)) {
            assertThat(ask("", size)).as("the first " + size).isEqualTo(ask("filter: { minConfidence: 0 }", size));
        }
    }

    /** @param filter the one that all statements meet has them counted */
    private static Map<String, Object> ask(String filter, int size) {
        String query = SUMS.replace("SIZE", String.valueOf(size)).replace("(FILTER)", filter.isEmpty() ? "" : "(" + filter + ")")
                .replace("FILTER, ", filter.isEmpty() ? "" : filter + ", ");
        JsonPath answer = Asking.send(query, Map.of());
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        assertThat(answer.getInt("data.statementCounts.total")).isPositive();
        return answer.getMap("data");
    }

    private void fold() {
        pool.query("select fold_statement_sums()").executeAndAwait();
    }

    private int unfolded() {
        return pool.query("select count(*)::integer from statement_sum_change").executeAndAwait().iterator().next().getInteger(0);
    }

    private static String named(String name) {
        return look("query ($name: String!) { persons(filter: {name: $name}) { nodes { id name } } }", "name", name)
                .getString("persons.nodes.find { it.name == '" + name + "' }.id");
    }

    private static String statement(String article, String words) {
        return look("query ($id: ID!) { statements(filter: { articleId: $id }) { nodes { id text } } }", "id", article)
                .getString("statements.nodes.find { it.text.contains('" + words + "') }.id");
    }

    @Test
    void whatComesIsAddedBeforeAndAfterItIsFolded() {
        OrchardCourier.publish(archive);
        LanternGazette.publish(archive);
        LanternGazette.store(archive,
                Telling.of("Ivo Tansy and the gardener said Ludo Varnish sleeps. Ivo Tansy and Ada Fennimore said Ludo Varnish woke.")
                        .person("Ivo Tansy", List.of()).person("Ada Fennimore", List.of()).person("Ludo Varnish", List.of())
                        .saidTogether("Ivo Tansy and the gardener", "Ludo Varnish sleeps", "Ivo Tansy", "the gardener")
                        .saidTogether("Ivo Tansy and Ada Fennimore", "Ludo Varnish woke", "Ivo Tansy", "Ada Fennimore")
                        .fromFile("orchard/asleep.txt"));
        desk.send("mill", MILL);
        assertThat(unfolded()).isPositive();
        assertRight();
        fold();
        assertThat(unfolded()).isZero();
        assertRight();
        desk.send("weir", WEIR);
        assertThat(unfolded()).isPositive();
        assertRight();
    }

    @Test
    void whatSeveralPapersPrintIsFoundAmongAllThatIsPrinted() {
        for (String paper : List.of("Fen Post", "Fen Star", "Fen Echo")) {
            LanternGazette.store(archive,
                    Telling.of("At the lock by the " + paper + " house Hedda Sielaff said: The lock keeper sold the oldest gate of "
                            + "the canal to a circus. She left after " + paper.length() + " minutes.").by(paper)
                            .publishedOn("2018-02-0" + paper.length() % 9)
                            .person("Hedda Sielaff", List.of())
                            .said("Hedda Sielaff", "The lock keeper sold the oldest gate of the canal to a circus")
                            .fromFile("fen/" + paper + ".txt"));
        }
        JsonPath printed =
                Asking.send("{ statementCounts { printed(atLeast: 3, first: 100) { publisherCount statement { text } } } }", Map.of());
        assertThat(printed.getList("data.statementCounts.printed.statement.text", String.class))
                .anyMatch(text -> text.contains("oldest gate"));
        assertThat(printed.getList("data.statementCounts.printed.publisherCount", Integer.class)).allMatch(papers -> papers >= 3);
        assertRight();
    }

    @Test
    void whatIsReplacedOrDeletedIsTakenAway() {
        String mill = desk.send("mill", MILL);
        desk.send("weir", WEIR);
        fold();
        desk.send("weir", WEIR.replace("never swims", "always swims") + " “The water is cold,” said Antje Bohnsack.");
        assertRight();
        Newsdesk.delete(mill);
        assertRight();
        fold();
        assertRight();
    }

    @Test
    void whoIsMergedAndSplitIsCountedAsOneAndAsTwo() {
        desk.send("mill", MILL);
        desk.send("weir", WEIR);
        fold();
        JsonPath merged = ok("mutation ($ids: [ID!]!) { mergePersons(ids: $ids) { correction { id } } }",
                Map.of("ids", List.of(named("Wiebke Lornsen"), named("Antje Bohnsack"))));
        assertRight();
        fold();
        assertRight();
        ok("mutation ($id: ID!) { undoCorrection(id: $id) { correction { state } } }",
                Map.of("id", merged.getString("mergePersons.correction.id")));
        assertRight();
    }

    @Test
    void whatEditorsCorrectIsCountedAsCorrected() {
        String mill = desk.send("mill", MILL);
        desk.send("weir", WEIR);
        fold();
        ok("mutation ($id: ID!, $person: ID!) { correctSpeaker(id: $id, speakerId: $person) { correction { id } } }",
                Map.of("id", statement(mill, "mistaken"), "person", named("Antje Bohnsack")));
        assertRight();
        ok("mutation ($id: ID!) { correctStatement(id: $id, notAStatement: true) { correction { id } } }",
                Map.of("id", statement(mill, "stove")));
        assertRight();
        ok("mutation ($id: ID!) { correctArticle(id: $id, publisher: \"The Weir Star\", publishedOn: \"2020-01-31\") { correction { id } } }",
                Map.of("id", mill));
        assertRight();
        Newsdesk.readAllAgain();
        assertRight();
        fold();
        assertRight();
    }

    @Test
    void countingAnewGivesTheSame() {
        desk.send("mill", MILL);
        Map<String, Object> before = ask("", 100);
        pool.query("select recount_statement_sums()").executeAndAwait();
        assertThat(ask("", 100)).isEqualTo(before);
        assertRight();
    }
}
