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

    @Test
    void aSemicolonEndsWhatTheFirstSays() {
        assertThat(credited("Vera Holt says the ferry is safe; Olaf Brandt insists that it leaks."))
                .containsExactly("Vera Holt | says | the ferry is safe", "Olaf Brandt | insists | it leaks");
        assertThat(credited("Vera Holt says the ferry is safe; it was built in Malmo."))
                .containsExactly("Vera Holt | says | the ferry is safe; it was built in Malmo");
    }

    @Test
    void wordsInMarksBelongToTheMainClause() {
        assertThat(credited("Though police would not say why it sank, “the ferry was old,” the rescue chief, Olaf Brandt, said."))
                .containsExactly("police | would not say | why it sank", "the rescue chief, Olaf Brandt | said | “the ferry was old,”");
    }

    @Test
    void theSameSpeakersNextParticipleHasItsOwnWords() {
        assertThat(credited("Vera Holt told reporters that the ferry was old, saying “it has to go” soon.")).containsExactly(
                "Vera Holt | told | the ferry was old", "Vera Holt | saying | “it has to go” soon");
    }

    @Test
    void theSameVerbAgainHasItsOwnWords() {
        assertThat(credited("Vera Holt has called on the crew to sell the ferry “for the good of all” and called on people to wait."))
                .containsExactly("Vera Holt | has called | the crew to sell the ferry “for the good of all”",
                        "Vera Holt | called | people to wait");
        assertThat(credited("Vera Holt called for talks and a vote.")).containsExactly("Vera Holt | called | talks and a vote");
    }

    @Test
    void theReportersNextClauseWithASpeakerOfItsOwnIsNotWhatWasSaid() {
        assertThat(credited("Owners said they are convinced the port is to blame and passengers accused the owners of greed."))
                .containsExactly(
                        "Owners | said | they are convinced the port is to blame", "passengers | accused | the owners of greed");
        assertThat(credited("Owners said the ferry was old and passengers had complained that it leaked."))
                .anyMatch(words -> words.startsWith("Owners | said | the ferry was old and passengers had complained"));
    }

    @Test
    void aContrastBehindQuotedWordsHasASpeakerOfItsOwn() {
        assertThat(credited("Vera Holt said she waits because “the ferry is old,” though she noted the bridge is closed."))
                .containsExactly(
                        "Vera Holt | said | she waits because “the ferry is old,”", "she | noted | the bridge is closed");
        assertThat(credited("Vera Holt said the ferry is “old,” though it still sails every day."))
                .containsExactly("Vera Holt | said | the ferry is “old,” though it still sails every day");
    }
}
