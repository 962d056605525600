package onrecord.extraction.statements.content;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a content ends. */
class ContentEndTest {

    @Test
    void aRelativeClauseEndsAtItsComma() {
        assertThat(credited("The nurse Vera Holt, who wants to leave, wept."))
                .containsExactly("The nurse Vera Holt, who | wants | to leave");
    }

    @Test
    void whatSomebodysLawyerSaysEndsBeforeTheMainVerb() {
        assertThat(credited("Vera Holt, whose lawyer Karl Beck said the case was closed, left by a side door."))
                .containsExactly("whose lawyer Karl Beck | said | the case was closed");
        assertThat(credited("Vera Holt said the case was closed, left by a side door and wept.")).hasSize(1);
    }

    @Test
    void whatIsForeseenIsSaidAsWell() {
        assertThat(credited("Vera Holt said the ferry was old and the road would be closed."))
                .containsExactly("Vera Holt | said | the ferry was old and the road would be closed");
    }
}
