package onrecord.extraction.statements.phrases;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Phrases of those who are credited. */
class NounPhrasesTest {

    @Test
    void aParticipleBelongsToThePhrase() {
        assertThat(credited("According to a person briefed on the talks, the ferry was old."))
                .containsExactly("a person briefed on the talks | According to | the ferry was old");
    }
}
