package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom "the elder Marsh" and "Marsh junior" mean: told by ages or by what one is of the other, and otherwise nobody. */
class GenerationsTest {

    @Test
    void agesTell() {
        String text = "Brothers Olaf Marsh, 52, and Erik Marsh, 47, keep bees. “They sting,” Erik Marsh said. ";
        assertThat(said(text + "“We sell honey,” the elder Marsh said.")).contains("Olaf Marsh: “We sell honey,”");
        assertThat(said(text + "“We sell honey,” the younger Marsh said.")).contains("Erik Marsh: “We sell honey,”");
        assertThat(said(text + "“We sell honey,” Marsh said.")).contains("Erik Marsh: “We sell honey,”");
    }

    @Test
    void relationsTell() {
        String text = "Olaf Marsh and his son Erik Marsh were freed on Monday. ";
        assertThat(said(text + "“We sell honey,” said the elder Marsh.")).containsExactly("Olaf Marsh: “We sell honey,”");
        assertThat(said(text + "“We sell honey,” the younger Mr Marsh said.")).containsExactly("Erik Marsh: “We sell honey,”");
        assertThat(said(text + "“We sell honey,” Marsh senior said.")).containsExactly("Olaf Marsh: “We sell honey,”");
        assertThat(said("Erik Marsh and his father, Olaf Marsh, were freed on Monday. “We sell honey,” Marsh junior said."))
                .containsExactly("Erik Marsh: “We sell honey,”");
    }

    @Test
    void whereNothingTellsNobodyIsMeant() {
        assertThat(said("Olaf Marsh and Erik Marsh keep bees. “We sell honey,” the elder Marsh said."))
                .noneMatch(said -> said.startsWith("Olaf") || said.startsWith("Erik"));
        assertThat(said("Erik Marsh keeps bees. “We sell honey,” the elder Marsh said."))
                .noneMatch(said -> said.startsWith("Erik"));
    }

    @Test
    void ranksAreNoGenerations() {
        assertThat(said("Olaf Marsh was reshuffled. “I am glad,” the junior minister Marsh said."))
                .containsExactly("Olaf Marsh: “I am glad,”");
        assertThat(said("Olaf Marsh was freed. Marsh senior aides left. “I am glad,” Marsh said.")).contains("Olaf Marsh: “I am glad,”");
    }
}
