package onrecord.extraction.statements.speakers;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who a source is. */
class SpeakerResolverTest {

    @Test
    void aNameInAppositionIsTheSpeaker() {
        assertThat(said("A spokesman for the port, Olaf Brandt, said the ferry was old."))
                .containsExactly("Olaf Brandt: the ferry was old");
    }

    @Test
    void theWordForARelativeTellsTheGender() {
        assertThat(said("Wanda Vik’s son Kyle was found safe. “I never stopped hoping,” she said."))
                .containsExactly("Wanda Vik: “I never stopped hoping,”");
        assertThat(said("Wanda Vik’s daughter Robin was found safe. “I never stopped hoping,” she said."))
                .containsExactly("Robin: “I never stopped hoping,”");
    }

    @Test
    void aGoalkeeperIsNotTheStriker() {
        assertThat(said("Goalkeeper Olaf Brandt saved twice. “I just hit it,” the striker said."))
                .containsExactly("the striker: “I just hit it,”");
        assertThat(said("Captain Olaf Brandt saved twice. “I just guessed,” the goalkeeper said."))
                .containsExactly("Olaf Brandt: “I just guessed,”");
    }

    @Test
    void anOwnerIsNotTheSpeaker() {
        assertThat(said("Brandt’s office said the ferry was old.")).containsExactly("Brandt’s office: the ferry was old");
    }

    @Test
    void whoeverIsNamedBehindALongOfficeIsTheSpeaker() {
        assertThat(said("Minister for Rural and Island Affairs Hanna Vik said the ferry was old."))
                .containsExactly("Hanna Vik: the ferry was old");
        assertThat(said("A lawyer for President Hanna Vik said the ferry was old."))
                .containsExactly("A lawyer for President Hanna Vik: the ferry was old");
    }

    @Test
    void aHeadlineDoesNotTellWhereACompanysNameEnds() {
        assertThat(said("Vendo Acquires Sorel in Record Deal\n\nA revived Vendo is buying Sorel.\n\nVendo said sales rose."))
                .containsExactly("Vendo: sales rose");
    }
}
