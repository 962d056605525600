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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What statements have in common: one quotation in several papers, one word on several days. */
@QuarkusTest
class StatementWordsTest {

    private static final String QUOTATION = "the breakwater will withstand every gale that the northern channel has ever seen";

    @Inject
    Archive archive;

    @BeforeEach
    void publish() {
        printed("Gale Herald", "2017-02-03", "Before noon Sorrel Hatch said so: " + QUOTATION + ". Nobody else spoke.");
        printed("Gale Monitor", "2017-02-01", "In the tavern Sorrel Hatch said it aloud: " + QUOTATION + ". The landlord wept.");
        LanternGazette.store(archive, Telling.of("Sorrel Hatch said the breakwater will fall down. Hatch said the herring is fresh.")
                .publishedOn("2018-09-09").by("Gale Herald").person("Sorrel Hatch", List.of())
                .denied("Sorrel Hatch", "the breakwater will fall down").reported("Sorrel Hatch", "the herring is fresh")
                .fromFile("gale/later.txt"));
    }

    private void printed(String paper, String day, String text) {
        LanternGazette.store(archive, Telling.of(text).publishedOn(day).by(paper).person("Sorrel Hatch", List.of())
                .said("Sorrel Hatch", QUOTATION).fromFile("gale/" + day + ".txt"));
    }

    private static JsonPath counts(String fields) {
        JsonPath answer = Asking.send("{ statementCounts(filter: { speakerName: \"sorrel hatch\" }) { " + fields + " } }", Map.of());
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data.statementCounts");
    }

    @Test
    void wordsThatSeveralPapersPrintAndWhichPaperHadThemFirst() {
        JsonPath counts = counts("printed { publisherCount statementCount statement { text article { publisher } "
                + "firstPrinted { article { publisher } } sameWords { nodes { article { publisher } } } } }");
        assertThat(counts.getList("printed.publisherCount")).containsExactly(2);
        assertThat(counts.getList("printed.statementCount")).containsExactly(2);
        assertThat(counts.getString("printed[0].statement.text")).isEqualTo(QUOTATION);
        assertThat(counts.getString("printed[0].statement.article.publisher")).isEqualTo("Gale Monitor");
        assertThat(counts.getString("printed[0].statement.firstPrinted.article.publisher")).isEqualTo("Gale Monitor");
        assertThat(counts.getList("printed[0].statement.sameWords.nodes.article.publisher")).containsExactly("Gale Herald");
    }

    @Test
    void whatFewerPapersPrintIsLeftOut() {
        assertThat(counts("printed(atLeast: 3) { publisherCount }").getList("printed")).isEmpty();
    }

    @Test
    void statementsWithOneWordStandSideBySideTheOldestFirst() {
        JsonPath counts = counts("words { word statementCount negatedCount firstDay lastDay statements { text polarity } }");
        assertThat(counts.getList("words.word")).first().isEqualTo("breakwat");
        assertThat(counts.getList("words.word")).doesNotContain("the", "her");
        JsonPath word = counts.setRootPath("data.statementCounts.words[0]");
        assertThat(word.getInt("statementCount")).isEqualTo(3);
        assertThat(word.getInt("negatedCount")).isEqualTo(1);
        assertThat(word.getString("firstDay")).isEqualTo("2017-02-01");
        assertThat(word.getString("lastDay")).isEqualTo("2018-09-09");
        assertThat(word.getList("statements.text")).containsExactly(QUOTATION, QUOTATION, "the breakwater will fall down");
        assertThat(word.getList("statements.polarity")).containsExactly("AFFIRMED", "AFFIRMED", "NEGATED");
    }

    @Test
    void aWordSaidOnceIsNotShared() {
        assertThat(counts("words { word }").getList("words.word")).doesNotContain("herring", "fresh");
        assertThat(counts("words(atLeast: 1) { word }").getList("words.word")).contains("herring");
    }

    @Test
    void statementsOfAllWordsAreReadTogether() {
        assertThat(SqlStatements.of(() -> counts("words { word statements(first: 2) { text } }"))).hasSize(2);
    }
}
