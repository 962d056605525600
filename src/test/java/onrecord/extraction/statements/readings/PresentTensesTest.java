package onrecord.extraction.statements.readings;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Present tenses that look like nouns. */
class PresentTensesTest {

    @Test
    void aVerbBehindAQuotationIsNoNoun() {
        assertThat(credited("“It is old,” notes the mayor of Malmo.")).containsExactly("the mayor of Malmo | notes | “It is old,”");
    }
}
