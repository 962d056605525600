package onrecord.extraction.statements.content;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where one clause ends and the next begins. */
class ClauseBoundariesTest {

    @Test
    void aContentEndsBeforeTheConjunctionOfTheNextSpeaker() {
        assertThat(credited("Vera Holt said the ferry was late, but Olaf Brandt denied that it was."))
                .containsExactly("Vera Holt | said | the ferry was late", "Olaf Brandt | denied | it was");
    }
}
