package onrecord.extraction.statements.words;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Days that are no speakers. */
class TimeWordsTest {

    @Test
    void aDayBeforeTheVerbIsNoSpeaker() {
        assertThat(credited("A report Friday said the ferry was old.")).containsExactly("A report | said | the ferry was old");
    }
}
