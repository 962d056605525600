package onrecord.extraction.statements.speakers;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever acts in the sentence before. */
class ActorsTest {

    @Test
    void whoeverActedBeforeSpeaksByAPronoun() {
        assertThat(said("Her friend Leila nodded. “They will go,” she said.")).containsExactly("Leila: “They will go,”");
    }

    @Test
    void anActorOfAnotherParagraphIsTooFar() {
        assertThat(said("My editor rang.\n“Where are you?” he barked.")).containsExactly("he: “Where are you?”");
    }

    @Test
    void whoActsBeforeTheColonSpeaks() {
        assertThat(said("Finance minister Olaf Brandt resigned. By noon a former minister was on the radio: “It was time,” he said."))
                .contains("a former minister: “It was time,”");
        assertThat(said("Olaf Brandt was on the radio: “It was time,” he said.")).containsExactly("Olaf Brandt: “It was time,”");
    }
}
