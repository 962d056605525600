package onrecord.extraction.statements.phrases;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Phrases by their end. */
class PhrasesBeforeTest {

    @Test
    void auxiliariesStandBetweenThePhraseAndItsVerb() {
        assertThat(credited("“It is old,” a spokesman has said.")).containsExactly("a spokesman | has said | “It is old,”");
    }
}
