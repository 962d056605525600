package onrecord.extraction.quotations;

import static onrecord.extraction.statements.Credits.credited;
import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Quotations whose closing mark is missing. */
class MissingMarksTest {

    @Test
    void aQuotationEndsBeforeItsReportingClause() {
        assertThat(credited("“We will fix it, said Vera Holt.")).containsExactly("Vera Holt | said | “We will fix it,");
        assertThat(credited("“We will fix it, Vera Holt insisted.")).containsExactly("Vera Holt | insisted | “We will fix it,");
    }

    @Test
    void aQuotationEndsBeforeADashWithAName() {
        assertThat(said("“It was a hard game – Vera Holt, coach.\n“We deserved it” – Karl Beck, captain."))
                .containsExactly("Vera Holt: “It was a hard game", "Karl Beck: “We deserved it”");
    }

    @Test
    void aClauseInsideTheQuotationDoesNotEndIt() {
        assertThat(credited("Vera Holt said: “We will fix it, the captain sailed on Monday.”"))
                .containsExactly("Vera Holt | said | “We will fix it, the captain sailed on Monday.”");
    }
}
