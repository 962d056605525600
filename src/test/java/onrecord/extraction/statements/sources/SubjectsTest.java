package onrecord.extraction.statements.sources;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Subjects of cues. */
class SubjectsTest {

    @Test
    void aNameStaysWhole() {
        assertThat(credited("Farmer Miles Holt said the ferry was old.")).containsExactly("Farmer Miles Holt | said | the ferry was old");
    }

    @Test
    void aRoleBeforeANameBelongsToTheSubject() {
        assertThat(credited("Nine people died, the coroner, Vera Holt, said."))
                .containsExactly("the coroner, Vera Holt | said | Nine people died");
    }

    @Test
    void behindAsTheWholePhraseSpeaks() {
        assertThat(credited("The ferry, as one of the sailors said, is old."))
                .containsExactly("one of the sailors | said | The ferry is old");
    }
}
