package onrecord.extraction.statements.layouts;

import static onrecord.extraction.statements.Credits.credited;
import static onrecord.extraction.statements.Credits.quoted;
import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Labels before a colon. */
class SpeakerLabelsTest {

    @Test
    void membersOfAParliamentHaveAnAddressAndASeat() {
        assertThat(said("Ms ADAIR (Kelvin Grove): I ask the minister whether he knew.\n\nMr COYLE: I reject that entirely."))
                .containsExactly("Adair: I ask the minister whether he knew.", "Coyle: I reject that entirely.");
    }

    @Test
    void aHeadlineOrATranscriptNamesItsSpeaker() {
        assertThat(credited("White House: Call Was a Start\nThe call lasted an hour."))
                .containsExactly("White House | : | Call Was a Start");
        assertThat(credited("HOLT: The ferry is old.")).containsExactly("HOLT | : | The ferry is old.");
    }

    @Test
    void aRemarkInBracketsIsNoPartOfTheName() {
        assertThat(credited("The hearing began.\nIt was long.\nHOLT (laughing): The ferry is old."))
                .containsExactly("HOLT | : | The ferry is old.");
        assertThat(credited("Vera Holt (Green) scolded him: “The ferry is old,” she said. “Sell it.”"))
                .noneMatch(statement -> statement.contains("she said."));
    }

    @Test
    void aTitleMayEndInAStop() {
        assertThat(credited("The hearing began.\nMR. HOLT: It is old.\nMS. BECK: Sell it."))
                .containsExactly("MR. HOLT | : | It is old.", "MS. BECK | : | Sell it.");
    }

    @Test
    void severalMaySpeakInAParagraph() {
        assertThat(credited("HOLT: It is old. QUESTION: Will you sell it? HOLT: I will."))
                .containsExactly("HOLT | : | It is old.", "HOLT | : | I will.");
    }

    @Test
    void aDialogueHasThreeLines() {
        assertThat(credited("Vera Holt: It is old.\nKarl Beck: I doubt it.\nVera Holt: Look at it.")).hasSize(3);
    }

    @Test
    void resultsAreNobodysWords() {
        assertThat(credited("Rovers won.\nIt was late.\nRESULT AT NORHAM: Rovers 3 United 2")).isEmpty();
        assertThat(credited("Rovers won.\nIt was late.\nHOLT: Never!")).containsExactly("HOLT | : | Never!");
    }

    @Test
    void aLabelIsNoSpeaker() {
        assertThat(credited("Update: The Ferry Is Old\nThe ferry sailed.")).isEmpty();
    }

    @Test
    void aStageDirectionIsNobodysWord() {
        assertThat(credited("HOLT (on camera): It is old.\nBECK [laughing]: I know.\nCROWD: (chanting) Build it now!"))
                .containsExactly("HOLT | : | It is old.", "BECK | : | I know.", "CROWD | : | Build it now!");
    }

    @Test
    void aTranscriptPrintsTheWordsThemselves() {
        assertThat(quoted("HOLT: It is old.\nBECK: I doubt it.")).containsExactly("DIRECT", "DIRECT");
        assertThat(quoted("Holt: Ferry Is Old\nThe ferry sailed, Vera Holt said.")).containsOnly("INDIRECT");
    }

    @Test
    void whatTheTranscriberHeardIsNotSaid() {
        assertThat(said("HOLT: The ferry will sail. (APPLAUSE)\n\nBRANDT: It will not (in my view)."))
                .containsExactly("HOLT: The ferry will sail.", "Brandt: It will not (in my view).");
    }
}
