package onrecord.extraction.statements.cues;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Phrases that credit without a verb. */
class AccordingPhrasesTest {

    @Test
    void phrasesCreditWithoutAVerb() {
        assertThat(credited("The ferry is late, according to Vera Holt.")).containsExactly("Vera Holt | according to | The ferry is late");
        assertThat(credited("In the words of Vera Holt, the ferry is late."))
                .containsExactly("Vera Holt | In the words of | the ferry is late");
        assertThat(credited("“The ferry is late,” per Vera Holt.")).containsExactly("Vera Holt | per | “The ferry is late,”");
    }

    @Test
    void perBeforeAMeasureCreditsNobody() {
        assertThat(credited("The fare is two pounds per person.")).isEmpty();
    }
}
