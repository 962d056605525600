package onrecord.extraction.statements.sources;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Subjects behind their verb. */
class InvertedSubjectsTest {

    @Test
    void theSubjectMayFollowTheVerb() {
        assertThat(credited("The ferry is old, said Vera Holt.")).containsExactly("Vera Holt | said | The ferry is old");
        assertThat(credited("Wrote Vera Holt: “The ferry is old.”")).containsExactly("Vera Holt | Wrote | “The ferry is old.”");
    }
}
