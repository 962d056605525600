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
    void whatIsForeseenIsSaidAsWell() {
        assertThat(credited("Vera Holt said the ferry was old and the road would be closed."))
                .containsExactly("Vera Holt | said | the ferry was old and the road would be closed");
    }
}
