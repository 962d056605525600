package onrecord.extraction.statements.content;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What goes on behind "he said". */
class ClauseRestsTest {

    @Test
    void aClauseWithoutItsPredicateGoesOn() {
        assertThat(credited("He was, his widow Vera Holt said, the kindest of men."))
                .containsExactly("his widow Vera Holt | said | He was the kindest of men");
        assertThat(credited("If this fails, Vera Holt argues, there are other ways."))
                .containsExactly("Vera Holt | argues | If this fails there are other ways");
    }

    @Test
    void aNewThoughtIsNoLongerSaid() {
        assertThat(credited("The ferry was late, Vera Holt said, and stopped in Malmo."))
                .containsExactly("Vera Holt | said | The ferry was late");
    }
}
