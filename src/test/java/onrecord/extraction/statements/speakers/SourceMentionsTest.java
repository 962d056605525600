package onrecord.extraction.statements.speakers;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Mentions inside a source. */
class SourceMentionsTest {

    @Test
    void aNameInAppositionSaysWhoItIs() {
        assertThat(said("His mother, Vera Holt, said the ferry was old.")).containsExactly("Vera Holt: the ferry was old");
    }

    @Test
    void theOwnerSpeaksInALetterButNotInAWife() {
        assertThat(said("Olaf Brandt left. His letter said the ferry was old.")).containsExactly("Olaf Brandt: the ferry was old");
        assertThat(said("Olaf Brandt left. His wife said the ferry was old.")).containsExactly("His wife: the ferry was old");
    }

    @Test
    void aNameMayBeginBeforeTheSubjectOfTheTree() {
        assertThat(said("Kit Brandt praised Dr Holt, saying she slept on the boat.")).contains("Kit Brandt: she slept on the boat");
    }

    @Test
    void aDoctorMayHoldALongOffice() {
        assertThat(said("“It is an insult,” said Vice-President of the Association of Rural Doctors Dr. Vera Holt."))
                .containsExactly("Vera Holt: “It is an insult,”");
        assertThat(said("“It is an insult,” said a lawyer for Dr. Vera Holt."))
                .containsExactly("a lawyer for Dr. Vera Holt: “It is an insult,”");
    }

    @Test
    void somebodysAidesAreOthers() {
        assertThat(said("Karl Beck left. Beck aides acknowledged that it was late.")).containsExactly("Beck aides: it was late");
        assertThat(said("Karl Beck left. Mayor Beck acknowledged that it was late.")).containsExactly("Karl Beck: it was late");
    }
}
