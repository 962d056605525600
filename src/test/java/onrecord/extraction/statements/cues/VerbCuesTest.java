package onrecord.extraction.statements.cues;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verbs with their auxiliaries. */
class VerbCuesTest {

    @Test
    void aPhaseBelongsToTheCue() {
        assertThat(credited("Vera Holt went on to say the ferry was old."))
                .containsExactly("Vera Holt | went on to say | the ferry was old");
        assertThat(credited("Vera Holt declined to say the ferry was old."))
                .containsExactly("Vera Holt | declined to say | the ferry was old");
    }

    @Test
    void aNameThatIsAVerbReportsNothing() {
        assertThat(credited("Hope Hickson, a spokeswoman, did not respond to my messages.")).isEmpty();
        assertThat(credited("Hope Hickson said the ferry was old.")).hasSize(1).first().asString().endsWith("said | the ferry was old");
    }

    @Test
    void whatTheWriterSupposesCreditsNobody() {
        assertThat(credited("Vera Holt may want a new ferry.")).isEmpty();
    }
}
