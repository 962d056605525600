package onrecord.extraction.statements.sources;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One person with two roles. */
class TwiceDescribedTest {

    @Test
    void bothRolesAreTheSpeaker() {
        assertThat(credited("The former pilot and senator said it was a mistake."))
                .containsExactly("The former pilot and senator | said | it was a mistake");
    }

    @Test
    void aNameOrAnArticleBeginsAnother() {
        assertThat(credited("The ferry sank and the senator said it was a mistake."))
                .containsExactly("the senator | said | it was a mistake");
        assertThat(credited("The ferry sank and Senator Vera Holt said it was a mistake."))
                .containsExactly("Senator Vera Holt | said | it was a mistake");
    }
}
