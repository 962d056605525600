package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A second verb of the same speaker. */
class ResumedSpeakersTest {

    @Test
    void aSecondVerbMakesAStatementOfItsOwn() {
        assertThat(credited("Vera Holt said that the ferry was old but added that it was safe."))
                .containsExactly("Vera Holt | said | the ferry was old", "Vera Holt | added | it was safe");
    }

    @Test
    void anInnerVerbOfAnotherTenseDoesNotGoOn() {
        assertThat(credited("Vera Holt said she thinks the film should be released but said “the question is the timing.”"))
                .containsExactly("Vera Holt | said | she thinks the film should be released",
                        "Vera Holt | said | “the question is the timing.”");
        assertThat(credited("Vera Holt said she would not reveal how often he has spoken with Brandt but added that they talk."))
                .containsExactly("Vera Holt | said | she would not reveal how often he has spoken with Brandt",
                        "Vera Holt | added | they talk");
    }

    @Test
    void whatOthersDidIsPartOfWhatIsSaid() {
        assertThat(credited("Vera Holt said her brother had left the bank and said nothing to her."))
                .allMatch(credit -> credit.startsWith("Vera Holt | said | her brother had left the bank"));
        assertThat(credited("Vera Holt said the minister had been warned but did not act."))
                .containsExactly("Vera Holt | said | the minister had been warned but did not act");
    }
}
