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

/** A search shows why something was found, is narrowed, and counts what it finds. */
@QuarkusTest
class SearchTest {

    private static final String NODE =
            "node { __typename ... on Article { text title } ... on Statement { statementText: text } ... on Person { name } ... on Event { place } }";

    @Inject
    Archive archive;

    @BeforeEach
    void publish() {
        LanternGazette.store(archive, Telling.of("""
                Zeppelin lands 🎈 in Quillmouth
                The mayor slept. The zeppelin 🎈 burst over the fairground, and everybody ran, said Ignatia Wolfenden.
                The zeppelins will burst again, Ignatia Wolfenden said. Wolfenden met the mayor of Quillmouth.""")
                .publishedOn("2016-08-01").by("Quillmouth Echo")
                .person("Ignatia Wolfenden", List.of("balloonist"), "Wolfenden")
                .said("Ignatia Wolfenden", "The zeppelins will burst again")
                .happened(EventType.CONSULT, "met", "2016-07-31", "Quillmouth", 0.7, "Ignatia Wolfenden", "the mayor")
                .fromFile("zeppelin/lands.txt"));
        LanternGazette.store(archive, Telling.of("Zeppelin found\nThe zeppelin lay in a field, Ignatia Wolfenden said.")
                .publishedOn("2016-09-01").by("Quillmouth Star")
                .person("Ignatia Wolfenden", List.of())
                .said("Ignatia Wolfenden", "The zeppelin lay in a field")
                .fromFile("zeppelin/found.txt"));
    }

    /** @param arguments with the query, and what to look through */
    private static JsonPath search(String arguments, String fields) {
        JsonPath answer = Asking.send("{ search(" + arguments + ") { " + fields + " } }", Map.of());
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data.search");
    }

    @Test
    void aSnippetOfAnArticleTellsWhereTheWordsStandInUtf16() {
        JsonPath edge = search("query: \"burst fairground\", kinds: [ARTICLE]",
                "edges { " + NODE + " snippet { text start marks { start end text } } }")
                .setRootPath("data.search.edges[0]");
        String snippet = edge.getString("snippet.text");
        int start = edge.getInt("snippet.start");
        assertThat(edge.getString("node.text").substring(start)).startsWith(snippet);
        assertThat(edge.getList("snippet.marks.text")).contains("burst", "fairground");
        for (int i = 0; i < edge.getList("snippet.marks").size(); i++) {
            String mark = "snippet.marks[" + i + "].";
            assertThat(snippet.substring(edge.getInt(mark + "start"), edge.getInt(mark + "end"))).isEqualTo(edge.getString(mark + "text"));
        }
    }

    @Test
    void aStatementIsMarkedAsAWhole() {
        JsonPath edge = search("query: \"zeppelin again\", kinds: [STATEMENT]", "edges { snippet { text start marks { text start } } }")
                .setRootPath("data.search.edges[0].snippet");
        assertThat(edge.getString("text")).isEqualTo("The zeppelins will burst again");
        assertThat(edge.getInt("start")).isZero();
        assertThat(edge.getList("marks.text")).containsExactly("zeppelins");
        assertThat(edge.getList("marks.start")).containsExactly(4);
    }

    @Test
    void thePersonIsMarkedByTheBeginningsOfNames() {
        JsonPath edge = search("query: \"wolfen\", kinds: [PERSON]", "edges { snippet { text marks { text } } }");
        assertThat(edge.getString("edges[0].snippet.text")).startsWith("Ignatia Wolfenden");
        assertThat(edge.getList("edges[0].snippet.marks.text")).first().isEqualTo("Wolfenden");
    }

    @Test
    void aPhraseIsFoundAsItStands() {
        assertThat(search("query: \"\\\"lay in a field\\\"\", kinds: [STATEMENT]", "totalCount").getInt("totalCount")).isEqualTo(1);
        assertThat(search("query: \"\\\"field a lay\\\"\", kinds: [STATEMENT]", "totalCount").getInt("totalCount")).isZero();
    }

    /** PostgreSQL's index leaves out "not" and "was". */
    @Test
    void aPhraseHasItsLittleWords() {
        LanternGazette.store(archive, Telling.of("""
                Gondoliers wait
                The first gondolier was pardoned, Ignatia Wolfenden said. The second gondolier was not  pardoned, she said.""")
                .publishedOn("2016-10-01").by("Quillmouth Star")
                .person("Ignatia Wolfenden", List.of())
                .said("Ignatia Wolfenden", "The first gondolier was pardoned")
                .said("Ignatia Wolfenden", "The second gondolier was not  pardoned")
                .fromFile("zeppelin/gondoliers.txt"));
        JsonPath found = search("query: \"\\\"NOT pardoned\\\" gondolier\"", "totalCount edges { " + NODE + " }");
        assertThat(found.getInt("totalCount")).isEqualTo(2);
        assertThat(found.getList("edges.node.statementText")).contains("The second gondolier was not  pardoned");
        assertThat(search("query: \"\\\"was pardoned\\\" gondolier\", kinds: [STATEMENT]", "totalCount").getInt("totalCount")).isEqualTo(1);
        assertThat(search("query: \"\\\"never pardoned\\\" gondolier\"", "totalCount").getInt("totalCount")).isZero();
        assertThat(search("query: \"\\\"not pardoned\\\" or zeppelin\", kinds: [STATEMENT]", "totalCount").getInt("totalCount"))
                .isEqualTo(4);
        JsonPath lists = Asking.send("{ statements(filter: { text: \"\\\"not pardoned\\\"\" }) { totalCount } "
                + "articles(filter: { text: \"\\\"is not pardoned\\\" gondolier\" }) { totalCount } }", Map.of());
        assertThat(lists.getInt("data.statements.totalCount")).isEqualTo(1);
        assertThat(lists.getInt("data.articles.totalCount")).isZero();
    }

    @Test
    void aStarStandsForTheEndOfAWord() {
        assertThat(search("query: \"zeppe*\", kinds: [STATEMENT]", "totalCount").getInt("totalCount")).isEqualTo(2);
        assertThat(search("query: \"zeppe* -field\", kinds: [STATEMENT]", "totalCount").getInt("totalCount")).isEqualTo(1);
        assertThat(search("query: \"zeppe\", kinds: [STATEMENT]", "totalCount").getInt("totalCount")).isZero();
        JsonPath list =
                Asking.send("{ statements(filter: { text: \"zeppe*\" }) { totalCount } articles(filter: { text: \"zeppe* fairgr*\" }) "
                        + "{ totalCount } }", Map.of());
        assertThat(list.getInt("data.statements.totalCount")).isEqualTo(2);
        assertThat(list.getInt("data.articles.totalCount")).isEqualTo(1);
    }

    @Test
    void whatIsFoundIsCountedByKind() {
        JsonPath counts = search("query: \"quillmouth\"", "totalCount kindCounts { kind count }");
        assertThat(counts.getList("kindCounts.kind")).containsExactly("ARTICLE", "PERSON", "STATEMENT", "EVENT");
        assertThat(counts.getList("kindCounts.count")).containsExactly(1, 0, 0, 1);
        assertThat(counts.getInt("totalCount")).isEqualTo(2);
    }

    @Test
    void aSearchIsNarrowedToAPaperAndATime() {
        assertThat(narrowed("publisher: \"quillmouth star\"")).containsExactly(1, 1, 1, 0);
        assertThat(narrowed("from: \"2016-08-15\"")).containsExactly(1, 1, 1, 0);
        assertThat(narrowed("to: \"2016-08-15\"")).containsExactly(1, 1, 1, 1);
        assertThat(narrowed("publisher: \"nobody\"")).containsExactly(0, 0, 0, 0);
    }

    @Test
    void aSearchIsNarrowedToAPersonAPolarityAndATypeOfEvent() {
        String person = search("query: \"wolfenden\", kinds: [PERSON]", "nodes { ... on Person { id } }").getString("nodes[0].id");
        assertThat(narrowed("personId: \"" + person + "\"")).containsExactly(2, 1, 2, 1);
        assertThat(narrowed("polarity: [AFFIRMED]")).containsExactly(0, 0, 2, 0);
        assertThat(narrowed("polarity: [NEGATED]")).containsExactly(0, 0, 0, 0);
        assertThat(narrowed("eventType: [CONSULT, ASSAULT]")).containsExactly(0, 0, 0, 1);
        assertThat(narrowed("eventType: [PROTEST]")).containsExactly(0, 0, 0, 0);
    }

    private static List<Integer> narrowed(String filter) {
        List<Integer> things = search("query: \"zeppelin or wolfenden\", kinds: [ARTICLE, STATEMENT, EVENT], filter: { " + filter + " }",
                "kindCounts { count }").getList("kindCounts.count");
        int persons = search("query: \"wolfenden\", kinds: [PERSON], filter: { " + filter + " }", "totalCount").getInt("totalCount");
        return List.of(things.get(0), persons, things.get(1), things.get(2));
    }

    @Test
    void aNameThatIsSpeltNearlySoIsProposed() {
        assertThat(search("query: \"ignatia wolfendon\"", "didYouMean").getString("didYouMean")).isEqualTo("ignatia wolfenden");
        assertThat(search("query: \"Wolfneden\"", "didYouMean").getString("didYouMean")).isEqualTo("wolfenden");
        assertThat(search("query: \"wolfend\"", "didYouMean").getString("didYouMean")).isNull();
        assertThat(search("query: \"wxyzabcd\"", "didYouMean").getString("didYouMean")).isNull();
    }

    @Test
    void snippetsOfAKindAreOneStatement() {
        assertThat(SqlStatements.of(() -> search("query: \"zeppelin\", kinds: [STATEMENT]", "edges { snippet { text } }"))).hasSize(3);
    }
}
