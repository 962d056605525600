package onrecord.extraction.statements.content;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Clauses without a subject of their own. */
class ClausesWithGapTest {

    @Test
    void theClauseEndsBeforeTheNextVerb() {
        assertThat(said("The van that police say was stolen is blue.")).containsExactly("police: was stolen");
        assertThat(said("The law, which Vera Holt said would hurt the poor, was passed."))
                .containsExactly("Vera Holt: would hurt the poor");
    }

    @Test
    void aClauseInsideItStays() {
        assertThat(said("She is the woman who Vera Holt says saved him when he fell."))
                .containsExactly("Vera Holt: saved him when he fell");
    }
}
