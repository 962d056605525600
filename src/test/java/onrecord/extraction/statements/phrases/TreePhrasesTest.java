package onrecord.extraction.statements.phrases;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Phrases as the tree has them. */
class TreePhrasesTest {

    @Test
    void aRelativeClauseIsNoPartOfThePhrase() {
        assertThat(credited("The head of the port, who left on Monday, said the ferry was old."))
                .containsExactly("The head of the port | said | the ferry was old");
    }

    @Test
    void aDayIsNoPartOfThePhrase() {
        assertThat(credited("Rebels in Malmo on Monday said that it was old.")).containsExactly("Rebels in Malmo | said | it was old");
    }
}
