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

    @Test
    void aPaperReportsBeforeAColon() {
        assertThat(credited("The Harle Times reports:\n“In a sign of trouble, just two ferries came. They left.”"))
                .containsExactly("The Harle Times | reports | “In a sign of trouble, just two ferries came. They left.”");
        assertThat(credited("He read three Harle Times reports:\nThe ferry is old.")).isEmpty();
    }
}
