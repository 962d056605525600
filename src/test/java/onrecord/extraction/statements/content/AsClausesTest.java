package onrecord.extraction.statements.content;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reporting clauses behind "as". */
class AsClausesTest {

    @Test
    void asLeadsInAReportingClause() {
        assertThat(credited("As Vera Holt said, the ferry is late.")).containsExactly("Vera Holt | said | the ferry is late");
        assertThat(credited("The ferry is, as Vera Holt said, late.")).containsExactly("Vera Holt | said | The ferry is late");
    }

    @Test
    void asMayMeanWhile() {
        assertThat(credited("He smiled as she denied the claim.")).isEmpty();
    }
}
