package onrecord.extraction.statements.content;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The head of what a cue governs. */
class GovernedPhrasesTest {

    @Test
    void anInfinitiveOrAPhraseIsGoverned() {
        assertThat(credited("Vera Holt wants to leave.")).containsExactly("Vera Holt | wants | to leave");
    }

    @Test
    void aMerePronounHoldsNothing() {
        assertThat(credited("Vera Holt said so.")).isEmpty();
    }
}
