package onrecord.extraction.statements.cues;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Attitudes that are adjectives. */
class AttitudeCuesTest {

    @Test
    void aPredicateCreditsItsSubject() {
        assertThat(credited("Vera Holt was confident that the ferry would sail."))
                .containsExactly("Vera Holt | was confident | the ferry would sail");
    }

    @Test
    void whatComesOfAnAttitudeIsNotItsContent() {
        assertThat(credited("The port has been so clear about its rules that nobody asks.")).isEmpty();
        assertThat(credited("Vera Holt was so confident that the ferry would sail.")).hasSize(1);
    }

    @Test
    void anEpithetCreditsNobody() {
        assertThat(credited("A confident Vera Holt boarded the ferry.")).isEmpty();
    }
}
