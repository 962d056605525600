package onrecord.extraction.statements.words;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nouns for one human being. */
class HumanNounsTest {

    @Test
    void heMayBeSomebodyMet() {
        assertThat(said("Another passenger left. “It is old,” he said.")).containsExactly("Another passenger: “It is old,”");
    }
}
