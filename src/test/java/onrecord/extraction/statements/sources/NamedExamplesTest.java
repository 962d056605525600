package onrecord.extraction.statements.sources;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names in a list of examples. */
class NamedExamplesTest {

    @Test
    void theLastOfTheExamplesSpeaks() {
        assertThat(said("It featured the reformer Joan Lewes, a senator, as well as singers like Opal Winter, Will Sander, Patti Holt and "
                + "Steve Wander, who joked of the hall, “I have not seen it yet.”"))
                .containsExactly("Steve Wander: “I have not seen it yet.”");
        assertThat(said("He met guests such as Karl Beck and Vera Holt, who later said the hall was old."))
                .containsExactly("Vera Holt: the hall was old");
    }

    @Test
    void aNameThatIsNoExampleIsLeftToTheTree() {
        assertThat(said("He met Vera Holt, who said the hall was old.")).containsExactly("Vera Holt: the hall was old");
        assertThat(said("Karl Beck and Vera Holt, who said the hall was old, went home."))
                .allMatch(words -> words.startsWith("Karl Beck and Vera Holt:") || words.startsWith("Vera Holt:"));
    }
}
