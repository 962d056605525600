package onrecord.extraction.statements.content;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Titles before a name. */
class WorkTitlesTest {

    @Test
    void aTitleBehindItsWorkIsNobodysSpeech() {
        assertThat(credited("In her new drama “Nine Winters,” Vera Holt tells of two sisters.")).isEmpty();
        assertThat(credited("In the song “Over the Weir,” Karl Beck says goodbye.")).isEmpty();
        assertThat(credited("In the film “they are all heroes,” Karl Beck said.")).isNotEmpty();
        assertThat(credited("“Nine Winters,” Vera Holt said.")).containsExactly("Vera Holt | said | “Nine Winters,”");
    }

    @Test
    void whatWasWrittenIsCalledByItsNameBehindAComma() {
        assertThat(credited("Vera Holt wrote a cover story for the Harbour Post, “In Search of the Ferry.”")).isEmpty();
        assertThat(credited("Vera Holt wrote a long letter to the Harbour Post: “The ferry is old.”")).isNotEmpty();
        assertThat(credited("Vera Holt told the Harbour Post, “In Search of the Ferry.”")).isNotEmpty();
    }

    @Test
    void aTitleBelongsToTheSource() {
        assertThat(credited("“The Long Pier” director Olaf Brandt called him a friend."))
                .containsExactly("director Olaf Brandt | called | him a friend");
    }
}
