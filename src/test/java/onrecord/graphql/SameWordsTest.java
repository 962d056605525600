package onrecord.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.storage.Archive;
import onrecord.storage.SqlStatements;
import onrecord.storage.Telling;
import org.junit.jupiter.api.Test;

/** One quotation in two papers. */
@QuarkusTest
class SameWordsTest {

    private static final String WORDS = "The old tide mill will grind barley again before the herring fleet comes home";

    private static final String QUERY = "{ statements(filter: { text: \"tide mill barley herring\" }) { nodes {"
            + " printedBy sameWords { totalCount nodes { article { publisher } } }"
            + " article { publisher copies { totalCount nodes { publisher } } } } } }";

    @Inject
    Archive archive;

    @Test
    void theSameWordsLeadToTheOtherPapersThatPrintThem() {
        LanternGazette.store(archive, told("Barley at the mill", "Millrace Courier", "2020-03-02").fromFile("mill/2.txt"));
        LanternGazette.store(archive, told("Council hears of the fleet", "Quayside Echo", "2020-03-01").fromFile("mill/1.txt"));
        JsonPath nodes = Asking.send(QUERY, Map.of()).setRootPath("data.statements");
        assertThat(nodes.getList("nodes.printedBy")).containsExactly(2, 2);
        assertThat(nodes.getList("nodes.sameWords.totalCount")).containsExactly(1, 1);
        for (int i = 0; i < 2; i++) {
            assertThat(nodes.getString("nodes[" + i + "].sameWords.nodes[0].article.publisher"))
                    .isNotEqualTo(nodes.getString("nodes[" + i + "].article.publisher"));
        }
        assertThat(SqlStatements.of(() -> Asking.send(QUERY, Map.of()))).hasSize(8);
    }

    @Test
    void theSameWordsAreFoundWeeksLaterAndAStockPhraseIsNot() {
        String words = "The oars are sound, the rowlocks are not";
        LanternGazette.store(archive, quoting("Regatta", "Quayside Echo", "2020-06-02", words).fromFile("oars/1.txt"));
        LanternGazette.store(archive, quoting("Club boat", "Millrace Courier", "2020-06-18", words).fromFile("oars/2.txt"));
        LanternGazette.store(archive, quoting("Season", "Undated Sheet", "2020-07-27", words).fromFile("oars/3.txt"));
        assertThat(printedBy("oars rowlocks")).containsExactly(3, 3, 3);
        String phrase = "No comment on rowlocks";
        LanternGazette.store(archive, quoting("Lights", "Quayside Echo", "2020-08-02", phrase).fromFile("oars/4.txt"));
        LanternGazette.store(archive, quoting("Bells", "Millrace Courier", "2020-09-18", phrase).fromFile("oars/5.txt"));
        assertThat(printedBy("comment rowlocks")).containsExactly(1, 1);
    }

    @Test
    void papersThatNobodyKnowsAreNotCounted() {
        String words = "The cormorants have eaten every last smelt below the timber weir";
        LanternGazette.store(archive, ofSmelt("At the weir one Dettmer said it: " + words + ".", words).fromFile("smelt/1.txt"));
        LanternGazette.store(archive, ofSmelt("In the smokehouse Dettmer said so: " + words + ". The smoker nodded.", words)
                .fromFile("smelt/2.txt"));
        String counts =
                "{ statementCounts(filter: { speakerName: \"dettmer\" }) { printed(atLeast: 1) { publisherCount statementCount } } }";
        assertThat(printedBy("cormorants smelt")).containsExactly(0, 0);
        assertThat(Asking.send(counts, Map.of()).getList("data.statementCounts.printed")).isEmpty();
        LanternGazette.store(archive, ofSmelt("Dettmer said at the fair: " + words + ". So it was.", words).by("Quayside Echo")
                .fromFile("smelt/3.txt"));
        assertThat(printedBy("cormorants smelt")).containsExactly(1, 1, 1);
        JsonPath printed = Asking.send(counts, Map.of()).setRootPath("data.statementCounts.printed[0]");
        assertThat(printed.getInt("publisherCount")).isEqualTo(1);
        assertThat(printed.getInt("statementCount")).isEqualTo(3);
    }

    private static Telling ofSmelt(String text, String words) {
        return Telling.of(text).publishedOn("2020-05-02").person("Dettmer", List.of()).said("Dettmer", words);
    }

    private static List<Integer> printedBy(String words) {
        String query = "{ statements(filter: { text: \"%s\" }) { nodes { printedBy } } }";
        return Asking.send(query.formatted(words), Map.of()).getList("data.statements.nodes.printedBy");
    }

    @Test
    void whatOnlyOnePaperReportsIsPrintedByOne() {
        LanternGazette.store(archive, Telling.of("Sluice\nHinnerk Oltmann said that the sluice leaks eel oil.").by("Millrace Courier")
                .person("Hinnerk Oltmann", List.of()).reported("Hinnerk Oltmann", "the sluice leaks eel oil").fromFile("mill/3.txt"));
        String query = "{ statements(filter: { text: \"sluice leaks eel\" }) { nodes { printedBy sameWords { totalCount } } } }";
        JsonPath nodes = Asking.send(query, Map.of()).setRootPath("data.statements");
        assertThat(nodes.getList("nodes.printedBy")).containsExactly(1);
        assertThat(nodes.getList("nodes.sameWords.totalCount")).containsExactly(0);
    }

    private static Telling told(String title, String publisher, String day) {
        return Telling.of(title + "\n“" + WORDS + ",” said Wiebke Tarnow.").by(publisher).publishedOn(day)
                .person("Wiebke Tarnow", List.of()).said("Wiebke Tarnow", WORDS);
    }

    private static final String FIRST = "{ statements(filter: { text: \"%s\" }) { nodes { article { publisher }"
            + " firstPrinted { article { publisher } } } } }";

    private static Map<String, String> firstPrintedOf(String words) {
        JsonPath nodes = Asking.send(FIRST.formatted(words), Map.of()).setRootPath("data.statements.nodes");
        Map<String, String> first = new HashMap<>();
        for (int i = 0; i < nodes.getList("").size(); i++) {
            first.put(nodes.getString("[" + i + "].article.publisher"), nodes.getString("[" + i + "].firstPrinted.article.publisher"));
        }
        return first;
    }

    private static Telling quoting(String title, String publisher, String day, String words) {
        Telling telling = Telling.of(title + "\n“" + words + ",” said Geske Ahlers.").by(publisher).person("Geske Ahlers", List.of())
                .said("Geske Ahlers", words);
        return day == null ? telling : telling.publishedOn(day);
    }

    @Test
    void whoPrintedTheWordsFirstIsToldByTheDays() {
        String words = "No cormorant has ever paid a toll for the new pontoon bridge";
        LanternGazette.store(archive, quoting("Pontoon", "Quayside Echo", "2020-04-02", words).fromFile("pontoon/1.txt"));
        assertThat(firstPrintedOf("cormorant pontoon")).containsExactly(Map.entry("Quayside Echo", "Quayside Echo"));
        LanternGazette.store(archive, quoting("Toll", "Millrace Courier", "2020-04-01", words).fromFile("pontoon/2.txt"));
        LanternGazette.store(archive, quoting("Bridge", "Undated Sheet", null, words).fromFile("pontoon/3.txt"));
        assertThat(firstPrintedOf("cormorant pontoon")).hasSize(3).containsEntry("Quayside Echo", "Millrace Courier")
                .containsEntry("Millrace Courier", "Millrace Courier").containsEntry("Undated Sheet", "Millrace Courier");
        assertThat(SqlStatements.of(() -> firstPrintedOf("cormorant pontoon"))).hasSize(4);
    }

    @Test
    void twoPapersOfOneDayOrNoDayAtAllTellNoFirst() {
        String words = "The smelt have returned to the weir below the abandoned tannery";
        LanternGazette.store(archive, quoting("Smelt", "Quayside Echo", "2020-05-02", words).fromFile("smelt/1.txt"));
        LanternGazette.store(archive, quoting("Weir", "Millrace Courier", "2020-05-02", words).fromFile("smelt/2.txt"));
        assertThat(firstPrintedOf("smelt weir tannery")).hasSize(2).containsEntry("Quayside Echo", null)
                .containsEntry("Millrace Courier", null);
        String undated = "Nobody oiled the hinges of the old barometer house this winter";
        LanternGazette.store(archive, quoting("Hinges", "Undated Sheet", null, undated).fromFile("smelt/3.txt"));
        assertThat(firstPrintedOf("hinges barometer")).hasSize(1).containsEntry("Undated Sheet", null);
    }
}
