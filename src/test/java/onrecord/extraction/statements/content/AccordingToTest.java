package onrecord.extraction.statements.content;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The clause around "according to". */
class AccordingToTest {

    @Test
    void theClauseIsTakenWithoutThePhrase() {
        assertThat(credited("The ferry, according to Vera Holt, was late."))
                .containsExactly("Vera Holt | according to | The ferry was late");
    }

    @Test
    void ofARelativeClauseOnlyTheRestIsTaken() {
        assertThat(credited("She met Olaf Brandt, who, according to Vera Holt, “wants peace”, in Malmo."))
                .containsExactly("Vera Holt | according to | “wants peace”");
    }

    @Test
    void whoeverIsMeantMayBeDescribed() {
        assertThat(credited("According to Vera Holt, who runs the port, the ferry was late."))
                .containsExactly("Vera Holt | According to | the ferry was late");
        assertThat(credited("The ferry was late, according to Vera Holt, who runs the port, and has a boat."))
                .containsExactly("Vera Holt | according to | The ferry was late");
    }
}
