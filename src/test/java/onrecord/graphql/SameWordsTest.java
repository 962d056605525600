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
}
