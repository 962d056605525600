package onrecord.extraction.statements.cues;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verbs that report only in some company. */
class ReportingVerbsTest {

    @Test
    void anyVerbReportsBetweenAQuotationAndAPerson() {
        assertThat(credited("“The ferry is old,” laughed Vera Holt.")).containsExactly("Vera Holt | laughed | “The ferry is old,”");
        assertThat(credited("“Why?” Vera Holt wanted to know.")).containsExactly("Vera Holt | wanted | “Why?”");
    }

    @Test
    void otherSensesReportNothing() {
        assertThat(credited("The plan runs counter to what voters want.")).isEmpty();
        assertThat(credited("Vera Holt put the ferry up for sale.")).isEmpty();
    }
}
