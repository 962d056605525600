package onrecord.extraction.statements.content;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words that state something. */
class PropositionsTest {

    @Test
    void aDenialOfANounStatesSomething() {
        assertThat(credited("Vera Holt denied any wrongdoing.")).containsExactly("Vera Holt | denied | any wrongdoing");
    }

    @Test
    void namingAThingStatesNothing() {
        assertThat(credited("Vera Holt left while praising her work.")).isEmpty();
        assertThat(credited("Vera Holt condemned the attack.")).isEmpty();
        assertThat(credited("Her claims of victory were premature.")).isEmpty();
    }
}
