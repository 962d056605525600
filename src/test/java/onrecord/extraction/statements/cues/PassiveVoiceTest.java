package onrecord.extraction.statements.cues;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verbs whose subject is told. */
class PassiveVoiceTest {

    @Test
    void whoeverIsToldSaysNothing() {
        assertThat(credited("Vera Holt was told that the ferry was old.")).isEmpty();
        assertThat(credited("The ferry, thought to be old, sank.")).isEmpty();
    }

    @Test
    void whoeverIsAskedFirstSpeaksByTheNextVerb() {
        assertThat(credited("Asked about the ferry, Vera Holt said it was old.")).containsExactly("Vera Holt | said | it was old");
    }
}
