package onrecord.extraction.statements.sources;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Subjects far left of their verb. */
class DistantSubjectsTest {

    @Test
    void theNounBeforeAContactClauseSpeaks() {
        assertThat(credited("The sailors I interviewed said the ferry was old.")).containsExactly("The sailors | said | the ferry was old");
    }
}
