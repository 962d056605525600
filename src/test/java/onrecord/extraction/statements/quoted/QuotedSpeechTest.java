package onrecord.extraction.statements.quoted;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Quotations and their owners. */
class QuotedSpeechTest {

    @Test
    void paragraphsThatRunOnWaitForTheirSpeaker() {
        assertThat(credited("“It rained.\n“It poured,” Vera Holt said.")).containsExactly("Vera Holt | said | “It rained. “It poured,”");
    }

    @Test
    void wordsInScareQuotesBelongToNobody() {
        assertThat(credited("The “new” ferry sailed on Monday.")).isEmpty();
    }

    @Test
    void aClauseMayBeQuotedInTwoParts() {
        assertThat(credited("“More rain is likely” on the lower Ebb, “but the storm has passed,” the river board said."))
                .containsExactly("the river board | said | “More rain is likely” on the lower Ebb, “but the storm has passed,”");
        assertThat(credited("“The dam holds” is a slogan, “but the storm has passed,” the river board said."))
                .containsExactly("the river board | said | “but the storm has passed,”");
    }
}
