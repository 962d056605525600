package onrecord.extraction.statements.cues;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words that credit. */
class CueFinderTest {

    @Test
    void aNounCreditsItsOwner() {
        assertThat(credited("Vera Holt’s belief that it would rain was strong.")).containsExactly("Vera Holt’s | belief | it would rain");
    }

    @Test
    void aNounWithoutAnOwnerCreditsNobody() {
        assertThat(credited("The belief was strong.")).isEmpty();
    }

    @Test
    void insideAQuotationNobodyIsCredited() {
        assertThat(credited("“He said that it rained,” Vera Holt added.")).containsExactly("Vera Holt | added | “He said that it rained,”");
    }
}
