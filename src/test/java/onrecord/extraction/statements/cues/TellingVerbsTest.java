package onrecord.extraction.statements.cues;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verbs that name whom they tell. */
class TellingVerbsTest {

    @Test
    void whoeverIsToldIsNoPartOfTheWords() {
        assertThat(credited("Vera Holt told deputies she needed time.")).containsExactly("Vera Holt | told | she needed time");
    }
}
