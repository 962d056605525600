package onrecord.extraction.statements.content;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Contents that end at the next speaker. */
class ContentCutsTest {

    @Test
    void theNextSpeakerHasWordsOfHisOwn() {
        assertThat(credited("Vera Holt said the ferry was old, and when asked Olaf Brandt replied, “No.”"))
                .containsExactly("Vera Holt | said | the ferry was old", "Olaf Brandt | replied | “No.”");
    }
}
