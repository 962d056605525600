package onrecord.extraction.statements.sources;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Subjects behind their verb. */
class InvertedSubjectsTest {

    @Test
    void anOfficeMayHaveABracketBeforeTheName() {
        assertThat(credited("“It is closed,” said ACP (Traffic) Vera Holt."))
                .containsExactly("ACP (Traffic) Vera Holt | said | “It is closed,”");
        assertThat(credited("“Sales rose,” said Orbex (ORB) on Monday.")).allMatch(words -> words.startsWith("Orbex"));
    }

    @Test
    void theSubjectMayFollowTheVerb() {
        assertThat(credited("The ferry is old, said Vera Holt.")).containsExactly("Vera Holt | said | The ferry is old");
        assertThat(credited("Wrote Vera Holt: “The ferry is old.”")).containsExactly("Vera Holt | Wrote | “The ferry is old.”");
    }
}
