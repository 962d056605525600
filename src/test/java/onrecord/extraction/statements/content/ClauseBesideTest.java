package onrecord.extraction.statements.content;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Content that the tree lost. */
class ClauseBesideTest {

    @Test
    void anAdverbMayStandBeforeThat() {
        assertThat(credited("Vera Holt conceded, however, that the ferry was old."))
                .containsExactly("Vera Holt | conceded | the ferry was old");
    }

    @Test
    void anAdjunctBehindTheMarksIsNotSaid() {
        assertThat(credited("Vera Holt boasted “I run this ferry” in a message."))
                .containsExactly("Vera Holt | boasted | “I run this ferry”");
    }

    @Test
    void theVerbMayBeTheFirstQuotedWord() {
        assertThat(credited("Karl Beck said name changes “matter a lot to us all”."))
                .containsExactly("Karl Beck | said | name changes “matter a lot to us all”");
    }

    @Test
    void theMainClauseIsNotSaidInTheFirst() {
        assertThat(credited("Weeks before Vera Holt told the paper she would quit, her partner had sold his shares."))
                .containsExactly("Vera Holt | told | she would quit");
    }

    @Test
    void whatFollowsASentenceInMarksIsDone() {
        assertThat(credited("Marchers chanted “Whose ferry?” and kept going until two."))
                .containsExactly("Marchers | chanted | “Whose ferry?”");
        assertThat(credited("Marchers chanted “Whose ferry?” and “Whose fault?” until two."))
                .allMatch(credit -> credit.contains("“Whose ferry?” and “Whose fault?”"));
    }

    @Test
    void whatSomebodyReactsToKeepsItsNoun() {
        assertThat(credited("Passengers seethed after the disclosure that the ferry was unsafe."))
                .containsExactly("Passengers | seethed | the disclosure that the ferry was unsafe");
        assertThat(credited("Vera Holt complained on Monday that the ferry was unsafe."))
                .containsExactly("Vera Holt | complained | the ferry was unsafe");
        assertThat(credited("Vera Holt said after the disclosure that the ferry was unsafe."))
                .allMatch(words -> words.endsWith("the ferry was unsafe"));
    }
}
