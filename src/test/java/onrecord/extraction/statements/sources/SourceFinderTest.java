package onrecord.extraction.statements.sources;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom a cue credits. */
class SourceFinderTest {

    @Test
    void aPassiveVerbCreditsItsAgent() {
        assertThat(credited("The ferry was called “a wreck” by Vera Holt.")).containsExactly("Vera Holt | was called | “a wreck”");
    }

    @Test
    void withoutAnAgentNobodyIsCredited() {
        assertThat(credited("It was said that the ferry was old.")).isEmpty();
        assertThat(credited("Vera Holt left what she called a circus.")).isEmpty();
    }
}
