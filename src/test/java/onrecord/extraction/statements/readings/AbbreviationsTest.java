package onrecord.extraction.statements.readings;

import static onrecord.extraction.statements.Credits.kinds;
import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Abbreviations spelled like small words. */
class AbbreviationsTest {

    @Test
    void inCapitalsAWordIsAName() {
        assertThat(kinds("The WHO said masks worked.")).containsExactly("ORGANISATION");
        assertThat(said("“Masks work,” WHO director-general Karl Beck said.")).containsExactly("Karl Beck: “Masks work,”");
        assertThat(said("Masks work, the WHO said on Monday.")).containsExactly("WHO: Masks work");
    }

    @Test
    void amongCapitalsNothingTells() {
        assertThat(said("THE MAN WHO SAID THE FERRY WAS OLD LEFT.")).noneMatch(words -> words.startsWith("WHO:"));
    }
}
