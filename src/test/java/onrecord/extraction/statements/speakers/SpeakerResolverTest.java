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
