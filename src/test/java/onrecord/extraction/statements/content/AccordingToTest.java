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
}
