package onrecord.extraction.statements.quoted;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Quotations inside what somebody says. */
class ContentOwnersTest {

    @Test
    void aSecondQuotationGoesOnWithTheSameContent() {
        assertThat(credited("Vera Holt said the ferry “got a coat of paint” and still “got to sit in port”."))
                .containsExactly("Vera Holt | said | the ferry “got a coat of paint” and still “got to sit in port”");
    }
}
