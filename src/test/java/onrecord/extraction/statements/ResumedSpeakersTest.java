package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A second verb of the same speaker. */
class ResumedSpeakersTest {

    @Test
    void aSecondVerbMakesAStatementOfItsOwn() {
        assertThat(credited("Vera Holt said that the ferry was old but added that it was safe."))
                .containsExactly("Vera Holt | said | the ferry was old", "Vera Holt | added | it was safe");
    }
}
