package onrecord.extraction.statements.quoted;

import static onrecord.extraction.statements.Credits.credited;
import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who was speaking. */
class ConversationTest {

    @Test
    void whoeverSpokeGoesOn() {
        assertThat(credited("“It is old,” Vera Holt said. “It will be replaced.”"))
                .containsExactly("Vera Holt | said | “It is old,” “It will be replaced.”");
    }

    @Test
    void aFullStopMayStandForAComma() {
        assertThat(credited("“It is old.” Vera Holt said.")).containsExactly("Vera Holt | said | “It is old.”");
    }

    @Test
    void questionAndAnswerTakeTurns() {
        assertThat(said("“Why?” asked Vera Holt.\n“Because it leaks,” said Olaf Brandt.\n“Since when?”\n“Since May.”"))
                .containsExactly("Vera Holt: “Why?” “Since when?”", "Olaf Brandt: “Because it leaks,” “Since May.”");
    }

    @Test
    void whoActsInBetweenSpeaksAfterSomebodyWithoutAName() {
        assertThat(said("“Sit down,” one man shouted. Vera Holt raised her hand. “Let him speak, please.”"))
                .containsExactly("one man: “Sit down,”", "Vera Holt: “Let him speak, please.”");
        assertThat(said("“Why now?” reporters asked. Vera Holt smiled. “Why not?”"))
                .containsExactly("reporters: “Why now?”", "Vera Holt: “Why not?”");
    }

    @Test
    void betweenTwoWithNamesTheTextDoesNotTell() {
        assertThat(said("“Sit down,” Olaf Brandt said. Vera Holt raised her hand. “Let him speak, please.”"))
                .containsExactly("Olaf Brandt: “Sit down,”");
        assertThat(said("“Sit down,” Olaf Brandt said. Brandt raised his hand. “Let him speak, please.”"))
                .containsExactly("Olaf Brandt: “Sit down,” “Let him speak, please.”");
    }
}
