package onrecord.extraction.statements.layouts;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Labels before a colon. */
class SpeakerLabelsTest {

    @Test
    void aHeadlineOrATranscriptNamesItsSpeaker() {
        assertThat(credited("White House: Call Was a Start\nThe call lasted an hour."))
                .containsExactly("White House | : | Call Was a Start");
        assertThat(credited("HOLT: The ferry is old.")).containsExactly("HOLT | : | The ferry is old.");
    }

    @Test
    void aLabelIsNoSpeaker() {
        assertThat(credited("Update: The Ferry Is Old\nThe ferry sailed.")).isEmpty();
    }
}
