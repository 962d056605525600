package onrecord.extraction.statements.speakers;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who answers in an interview. */
class IntervieweeTest {

    @Test
    void theOnlyPersonNamedAnswers() {
        assertThat(said("An interview with Vera Holt\nQ: Is it old?\nA: I think so.")).containsExactly("Vera Holt: I think so.");
    }

    @Test
    void whoIsInterviewedByNameNeedsNoFirstPerson() {
        assertThat(said("Interview with painter Vera Holt\nQ: When did it begin?\nA: In 1990.")).containsExactly("Vera Holt: In 1990.");
        assertThat(said("The ferries of Vera Holt\nQ: When did it begin?\nA: In 1990.")).isEmpty();
    }
}
