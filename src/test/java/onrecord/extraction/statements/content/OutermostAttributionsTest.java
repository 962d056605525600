package onrecord.extraction.statements.content;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Statements inside statements. */
class OutermostAttributionsTest {

    @Test
    void whatSomebodySaysSomebodySaidIsOneStatement() {
        assertThat(credited("Olaf Brandt said that Vera Holt had said the ferry was old."))
                .containsExactly("Olaf Brandt | said | Vera Holt had said the ferry was old");
        assertThat(credited("The company wants to talk, Vera Holt said.")).containsExactly("Vera Holt | said | The company wants to talk");
    }
}
