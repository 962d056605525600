package onrecord.extraction.statements.speakers;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names of sources. */
class SourceNamesTest {

    @Test
    void theDayIsNoPartOfAName() {
        assertThat(said("The Bank of Malmo Friday said rates would rise.")).containsExactly("Bank of Malmo: rates would rise");
    }

    @Test
    void whoseIsNoPartOfAName() {
        assertThat(said("The firm, whose founder says it is sound, sold its mill.")).containsExactly("founder: it is sound");
    }

    @Test
    void aDescriptionIsKeptWhole() {
        assertThat(said("A senior official said the ferry was old.")).containsExactly("A senior official: the ferry was old");
    }
}
