package onrecord.extraction.statements.speakers;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Labels of transcripts. */
class LabelledSpeakersTest {

    @Test
    void aShorterLabelStandsForALongerOne() {
        assertThat(said(
                "The hearing began.\nIt was long.\nVERA HOLT, PRIME MINISTER: It is old.\nKARL BECK, HOST: Is it?\nPRIME MINISTER: Yes, it is."))
                .last().asString().startsWithIgnoringCase("Vera Holt").endsWith("Yes, it is.");
    }
}
