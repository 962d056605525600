package onrecord.extraction.statements.sources;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Subjects far left of their verb. */
class DistantSubjectsTest {

    @Test
    void thoseBetweenDashesAreTheOneBeforeThem() {
        assertThat(credited("The committee — Bell, Hurst, Ingram and Shaw — said the ferry was old."))
                .containsExactly("The committee | said | the ferry was old");
        assertThat(credited("Vera Holt — the mayor’s sister — said the ferry was old."))
                .allMatch(words -> words.startsWith("Vera Holt"));
    }

    @Test
    void theNounBeforeAContactClauseSpeaks() {
        assertThat(credited("The sailors I interviewed said the ferry was old.")).containsExactly("The sailors | said | the ferry was old");
    }
}
