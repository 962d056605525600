package onrecord.extraction.statements.quoted;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Speakers on a line of their own. */
class SpeakerLinesTest {

    @Test
    void aNameBehindADashSpeaks() {
        assertThat(said("“I was afraid of the water.” — Ana Ruiz, Houston")).containsExactly("Ana Ruiz: “I was afraid of the water.”");
    }
}
