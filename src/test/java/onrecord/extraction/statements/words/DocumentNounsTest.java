package onrecord.extraction.statements.words;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is written speaks for its author. */
class DocumentNounsTest {

    @Test
    void whoeverIssuedAStatementSpeaks() {
        assertThat(credited("The mayor issued a statement calling the ferry a wreck."))
                .containsExactly("The mayor | calling | the ferry a wreck");
    }
}
