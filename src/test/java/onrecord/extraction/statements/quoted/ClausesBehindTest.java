package onrecord.extraction.statements.quoted;

import static onrecord.extraction.statements.Credits.credited;
import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reporting clauses behind a quotation. */
class ClausesBehindTest {

    @Test
    void howSomebodyPutsItCreditsThem() {
        assertThat(said("“Splendid,” is how Vera Holt rated the ferry.")).containsExactly("Vera Holt: “Splendid,”");
        assertThat(said("“A wreck,” was Vera Holt’s verdict.")).containsExactly("Vera Holt: “A wreck,”");
    }

    @Test
    void theClauseBehindReports() {
        assertThat(credited("“The ferry is late” is how Vera Holt put it.")).containsExactly("Vera Holt | put | “The ferry is late”");
        assertThat(credited("Vera Holt’s “toy ferry” remark angered sailors.")).containsExactly("Vera Holt | remark | “toy ferry”");
    }

    @Test
    void aTitleBeforeAnotherQuotationIsNotSaid() {
        assertThat(credited("Early in “The Long Road,” the new film by Olaf Brandt, a priest says, “No.”"))
                .containsExactly("a priest | says | “No.”");
    }

    @Test
    void anAnswerHasAnOwner() {
        assertThat(credited("“Not this year,” was the reply of skipper Olaf Brandt."))
                .containsExactly("skipper Olaf Brandt | reply | “Not this year,”");
        assertThat(credited("“Not This Year” was the hit of skipper Olaf Brandt.")).isEmpty();
    }

    @Test
    void theLastOfSeveralBelongsToThemAll() {
        assertThat(said(
                "As Karl Beck went on about “how it works,” and “broken ferries” and “our own sailors,” Vera Holt said yes, yes, yes."))
                .noneMatch(words -> words.startsWith("Vera Holt: “our"));
        assertThat(said("“It is old,” “it leaks” and “it must go,” Vera Holt said.")).anyMatch(words -> words.contains("“it must go,”"));
    }
}
