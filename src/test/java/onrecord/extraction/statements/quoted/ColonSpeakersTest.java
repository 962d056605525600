package onrecord.extraction.statements.quoted;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who speaks behind a colon. */
class ColonSpeakersTest {

    @Test
    void theSubjectBeforeTheColonSpeaks() {
        assertThat(credited("Vera Holt had an answer: “The ferry is old.”")).containsExactly("Vera Holt | : | “The ferry is old.”");
        assertThat(credited("The mayor raged: “The ferry is old.”")).containsExactly("The mayor | : | “The ferry is old.”");
    }

    @Test
    void aBareNounIsNobody() {
        assertThat(credited("Update: “The ferry is old.”")).isEmpty();
    }
}
