package onrecord.extraction.statements.content;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever is blamed or praised. */
class TargetsTest {

    @Test
    void whoeverIsBlamedBelongsToTheWords() {
        assertThat(credited("Vera Holt attacked Beck as a fraud.")).containsExactly("Vera Holt | attacked | Beck as a fraud");
        assertThat(credited("Vera Holt mocked him for the delay.")).containsExactly("Vera Holt | mocked | him for the delay");
        assertThat(credited("Vera Holt blasted the harbour board for being “lazy”."))
                .containsExactly("Vera Holt | blasted | the harbour board for being “lazy”");
        assertThat(credited("Vera Holt painted Beck as a clown.")).containsExactly("Vera Holt | painted | Beck as a clown");
    }

    @Test
    void theDayOfSayingDoesNot() {
        assertThat(credited("Vera Holt accused Karl Beck on Friday of stealing the ferry."))
                .containsExactly("Vera Holt | accused | Karl Beck of stealing the ferry");
    }

    @Test
    void norDoWhoeverIsToldAndWhoeverSpeaks() {
        assertThat(credited("Vera Holt asked Karl Beck about the ferry.")).noneMatch(statement -> statement.contains("| Karl Beck"));
        assertThat(credited("“We are closed,” proclaimed a banner on the road to the port."))
                .containsExactly("a banner on the road to the port | proclaimed | “We are closed,”");
    }
}
