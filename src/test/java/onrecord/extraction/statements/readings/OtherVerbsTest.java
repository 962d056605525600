package onrecord.extraction.statements.readings;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Other finite verbs of a sentence. */
class OtherVerbsTest {

    @Test
    void aSentenceWithAnotherVerbKeepsItsNoun() {
        assertThat(credited("Brandt’s calls for peace went unheard.")).isEmpty();
        assertThat(credited("Brandt calls for peace.")).containsExactly("Brandt | calls | peace");
    }
}
