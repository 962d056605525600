package onrecord.extraction.statements.readings;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Past tenses that look like participles. */
class PastTensesTest {

    @Test
    void theVerbBehindAnAppositionIsPast() {
        assertThat(credited("Vera Holt, the mayor, called for talks.")).containsExactly("Vera Holt, the mayor | called | talks");
    }

    @Test
    void aReducedRelativeClauseIsNoPastTense() {
        assertThat(credited("A sailor accused of theft told the court he was innocent."))
                .containsExactly("A sailor accused of theft | told | he was innocent");
    }

    @Test
    void saidBehindAConjunctionIsPast() {
        assertThat(credited("Vera Holt said the ferry should be mended but said it would take a year."))
                .containsExactly("Vera Holt | said | the ferry should be mended", "Vera Holt | said | it would take a year");
    }
}
