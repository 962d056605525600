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

    @Test
    void aComparisonOfHabitsIsTheWriters() {
        assertThat(credited("Vera Holt speaks more often in public about the ferry than the bridge, which was built in 1932.")).isEmpty();
        assertThat(credited("Vera Holt spoke in public about the ferry that was lost."))
                .anyMatch(words -> words.startsWith("Vera Holt | spoke"));
    }
}
