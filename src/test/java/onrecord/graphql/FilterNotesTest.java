package onrecord.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import onrecord.storage.Archive;
import onrecord.storage.SqlStatements;
import onrecord.storage.Telling;
import onrecord.text.EventType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list tells what its filter leaves out because no day is known, and which name may have been meant. */
@QuarkusTest
class FilterNotesTest {

    private static final String PAPER = "The Causeway Ledger";

    @Inject
    Archive archive;

    @BeforeEach
    void publish() {
        store("The toll is fair", "2016-04-05", "2016-04-04");
        store("The toll is steep", "2016-04-06", null);
        store("The toll is a scandal", null, "2016-04-04");
        store("The toll is gone", null, null);
    }

    /** @param said null where the article does not tell */
    private void store(String words, String published, String said) {
        Telling telling = Telling.of("Dagny Moltke said it: " + words + ". Dagny Moltke met Bror Quist.").by(PAPER)
                .person("Dagny Moltke", List.of()).person("Bror Quist", List.of()).said("Dagny Moltke", words, said)
                .happened(EventType.CONSULT, "met", said, 0.8, "Dagny Moltke", "Bror Quist");
        LanternGazette.store(archive,
                (published == null ? telling : telling.publishedOn(published)).fromFile("causeway/" + words + ".txt"));
    }

    private static JsonPath statements(String conditions, String fields) {
        return data("{ statements(filter: { publisher: \"" + PAPER + "\", " + conditions + " }) { " + fields + " } }")
                .setRootPath("data.statements");
    }

    private static JsonPath data(String query) {
        JsonPath answer = Asking.send(query, Map.of());
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data");
    }

    private static List<Integer> counts(String conditions) {
        JsonPath list = statements(conditions, "totalCount undatedCount");
        return List.of(list.getInt("totalCount"), list.getInt("undatedCount"));
    }

    @Test
    void aListTellsHowManyStatementsHaveNoDay() {
        assertThat(counts("saidFrom: \"2016-04-01\"")).containsExactly(3, 1);
        assertThat(counts("saidTo: \"2016-04-04\"")).containsExactly(2, 1);
        assertThat(counts("publishedFrom: \"2016-04-06\"")).containsExactly(1, 2);
        assertThat(counts("publishedFrom: \"2016-04-01\", saidFrom: \"2016-04-01\"")).containsExactly(2, 2);
        assertThat(counts("publishedFrom: \"2016-04-01\", saidFrom: \"2017-01-01\"")).containsExactly(0, 1);
        assertThat(counts("text: \"scandal\", publishedFrom: \"2016-04-01\"")).as("all else has to match").containsExactly(0, 1);
    }

    @Test
    void nothingIsLeftOutWhereNoDayIsAskedFor() {
        assertThat(counts("text: \"toll\"")).containsExactly(4, 0);
        assertThat(SqlStatements.of(() -> statements("text: \"toll\"", "undatedCount"))).as("nothing is counted for it").hasSize(1);
    }

    @Test
    void soDoListsOfArticlesAndEventsAndThoseInOtherThings() {
        JsonPath articles =
                data("{ articles(filter: { publisher: \"" + PAPER + "\", publishedTo: \"2016-04-05\" }) { totalCount undatedCount } }");
        assertThat(articles.getInt("articles.totalCount")).isEqualTo(1);
        assertThat(articles.getInt("articles.undatedCount")).isEqualTo(2);
        JsonPath person = data("{ persons(filter: { name: \"dagny moltke\" }) { nodes { "
                + "statements(filter: { saidFrom: \"2016-04-01\" }) { totalCount undatedCount } "
                + "articles(filter: { publishedFrom: \"2016-04-01\" }) { totalCount undatedCount } "
                + "events(filter: { from: \"2016-04-01\" }) { totalCount undatedCount } all: events { totalCount undatedCount } } } }")
                .setRootPath("data.persons.nodes[0]");
        assertThat(person.getInt("statements.undatedCount")).isEqualTo(1);
        assertThat(person.getInt("articles.undatedCount")).isEqualTo(2);
        assertThat(person.getInt("events.totalCount") + person.getInt("events.undatedCount")).isEqualTo(person.getInt("all.totalCount"));
        assertThat(person.getInt("all.undatedCount")).isZero();
    }

    @Test
    void aTimelineOfSomeDaysTellsTheSame() {
        JsonPath timeline =
                data("{ timeline(statements: { publisher: \"" + PAPER + "\", saidFrom: \"2016-04-01\" }) { totalCount undatedCount } "
                        + "undated: timeline(undated: true, statements: { publisher: \"" + PAPER
                        + "\", saidFrom: \"2016-04-01\" }) { totalCount } }");
        assertThat(timeline.getInt("timeline.totalCount")).isEqualTo(3);
        assertThat(timeline.getInt("timeline.undatedCount")).isEqualTo(1);
        assertThat(timeline.getInt("undated.totalCount")).isEqualTo(1);
    }

    @Test
    void daysInTheWrongOrderAreRefused() {
        String backwards = "'saidFrom' (2016-05-01) comes after 'saidTo' (2016-04-01)";
        assertThat(refused("{ statements(filter: { saidFrom: \"2016-05-01\", saidTo: \"2016-04-01\" }) { totalCount } }"))
                .startsWith("BAD_ARGUMENT: " + backwards);
        for (String query : List.of(
                "{ statements(filter: { publishedFrom: \"2016-05-01\", publishedTo: \"2016-04-01\" }) { totalCount } }",
                "{ articles(filter: { publishedFrom: \"2016-05-01\", publishedTo: \"2016-04-01\" }) { totalCount } }",
                "{ events(filter: { from: \"2016-05-01\", to: \"2016-04-01\" }) { totalCount } }",
                "{ search(query: \"toll\", filter: { from: \"2016-05-01\", to: \"2016-04-01\" }) { totalCount } }",
                "{ statementCounts(filter: { saidFrom: \"2016-05-01\", saidTo: \"2016-04-01\" }) { total } }")) {
            assertThat(refused(query)).as(query).startsWith("BAD_ARGUMENT: '").contains("comes after");
        }
        assertThat(counts("saidFrom: \"2016-04-04\", saidTo: \"2016-04-04\"")).as("one day").containsExactly(2, 1);
    }

    private static String refused(String query) {
        JsonPath answer = Asking.send(query, Map.of());
        return answer.getString("errors[0].extensions.code") + ": " + answer.getString("errors[0].message");
    }

    @Test
    void aNameThatNobodyHasIsToldWithWhomItMayMean() {
        assertThat(statements("speakerName: \"Dagny Moltka\"", "didYouMean").getString("didYouMean")).isEqualTo("dagny moltke");
        assertThat(statements("aboutName: \"Molkte\"", "didYouMean").getString("didYouMean")).isEqualTo("moltke");
        assertThat(data("{ persons(filter: { name: \"bror quost\" }) { totalCount didYouMean } }").getString("persons.didYouMean"))
                .isEqualTo("bror quist");
        assertThat(data("{ events(filter: { participantName: \"moltka\" }) { didYouMean } }").getString("events.didYouMean"))
                .isEqualTo("moltke");
        assertThat(data("{ articles(filter: { publisher: \"" + PAPER + "\" }) { nodes { statements(filter: { speakerName: \"moltka\" }) "
                + "{ totalCount didYouMean } } } }").getList("articles.nodes.statements.didYouMean")).containsOnly("moltke");
    }

    @Test
    void aNameThatSomebodyHasIsNotCorrected() {
        assertThat(statements("speakerName: \"Moltke\", text: \"nothing of the kind\"", "totalCount didYouMean").getString("didYouMean"))
                .isNull();
        assertThat(statements("speakerName: \"molt\"", "didYouMean").getString("didYouMean")).as("a beginning").isNull();
        assertThat(statements("speakerName: \"Xaverius Uqbar\"", "didYouMean").getString("didYouMean")).as("nobody is near").isNull();
        assertThat(SqlStatements.of(() -> statements("speakerName: \"Moltka\"", "totalCount"))).as("nobody asks for it").hasSize(2);
    }
}
