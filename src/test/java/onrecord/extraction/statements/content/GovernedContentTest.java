package onrecord.extraction.statements.content;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the tree hangs on a cue. */
class GovernedContentTest {

    @Test
    void circumstancesAreLeftOut() {
        assertThat(credited("Vera Holt said at a hearing in Malmo that the ferry would sail."))
                .containsExactly("Vera Holt | said | the ferry would sail");
        assertThat(credited("Vera Holt told an aide: “It was close.”")).containsExactly("Vera Holt | told | “It was close.”");
    }
}
