package onrecord.extraction.statements.speakers;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who answers in an interview. */
class IntervieweeTest {

    @Test
    void theOnlyPersonNamedAnswers() {
        assertThat(said("An interview with Vera Holt\nQ: Is it old?\nA: I think so.")).containsExactly("Q: Is it old?",
                "Vera Holt: I think so.");
    }
}
