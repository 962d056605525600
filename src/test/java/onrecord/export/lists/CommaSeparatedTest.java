package onrecord.export.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommaSeparatedTest {

    private static final Columns COLUMNS = new Columns(
            """
            { persons { edges { node { name aliases born roles { title of { name } } friends(first: 2) { nodes { name } } } cursor } } }""");

    private static String row(String name) {
        Map<String, Object> node = new HashMap<>();
        node.put("name", name);
        node.put("aliases", List.of("Ottie", "O. M."));
        node.put("born", -44);
        node.put("roles", new ArrayList<>());
        node.put("friends", Map.of("nodes", List.of(Map.of("name", "Fenwick"), Map.of("name", "Tamsin"))));
        return new CommaSeparated(COLUMNS, false).line(node, "abc");
    }

    @Test
    void theFirstLineNamesTheColumnsByTheFieldsThatLeadToThem() {
        assertThat(new CommaSeparated(COLUMNS, true).head())
                .isEqualTo("name,aliases,born,roles.title,roles.of.name,friends.name,cursor\r\n");
        assertThat(new CommaSeparated(COLUMNS, true).mediaType()).endsWith("header=present");
        assertThat(new CommaSeparated(COLUMNS, false).head()).isEmpty();
    }

    @Test
    void severalValuesAreInOneCellAndNoneIsAnEmptyOne() {
        assertThat(row("Ottoline")).isEqualTo("Ottoline,Ottie; O. M.,-44,,,Fenwick; Tamsin,abc\r\n");
    }

    @Test
    void commasQuotationMarksAndLineBreaksStandInQuotationMarks() {
        assertThat(row("Marsh, \"the crane\"")).startsWith("\"Marsh, \"\"the crane\"\"\",");
        assertThat(row("two\nlines")).startsWith("\"two\nlines\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "＝1"})
    void aTextIsNoFormulaOfASpreadsheet(String text) {
        assertThat(row(text)).startsWith("'" + text);
    }

    @Test
    void aFormulaThatNeedsQuotationMarksIsNoneEither() {
        assertThat(row("=HYPERLINK(\"http://x\",\"y\")")).startsWith("\"'=HYPERLINK(");
    }

    @Test
    void whatOnlyContainsSuchASignStaysAsItIs() {
        assertThat(row("a=b")).startsWith("a=b,");
    }

    @Test
    void anUnknownValueIsAnEmptyCell() {
        Map<String, Object> node = new HashMap<>();
        node.put("name", null);
        assertThat(new CommaSeparated(COLUMNS, false).line(node, "c")).isEqualTo(",,,,,,c\r\n");
    }
}
