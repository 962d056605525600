package onrecord.extraction.statements.phrases;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Phrases by their beginning. */
class PhrasesAheadTest {

    @Test
    void anAppositionBelongsToThePhrase() {
        assertThat(credited("“It is old,” said Carmel Holt, vice president of the port."))
                .containsExactly("Carmel Holt, vice president of the port | said | “It is old,”");
    }
}
