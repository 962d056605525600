package onrecord.extraction.statements.page;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sentences around quotations. */
class OuterSentencesTest {

    @Test
    void aQuotationOfTwoSentencesIsOnePiece() {
        assertThat(credited("“It rains. It pours,” Vera Holt said.")).containsExactly("Vera Holt | said | “It rains. It pours,”");
    }

    @Test
    void aFullStopInsideTheMarksEndsTheSentence() {
        assertThat(credited("“It rains.” Vera Holt said it pours.")).containsExactly("Vera Holt | said | it pours");
    }
}
